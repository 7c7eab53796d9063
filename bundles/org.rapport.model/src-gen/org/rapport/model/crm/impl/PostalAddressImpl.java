/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.ContactKind;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.PostalAddress;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Postal Address</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.PostalAddressImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PostalAddressImpl#getStreet <em>Street</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PostalAddressImpl#getExtra <em>Extra</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PostalAddressImpl#getPostcode <em>Postcode</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PostalAddressImpl#getCity <em>City</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PostalAddressImpl#getRegion <em>Region</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PostalAddressImpl#getCountry <em>Country</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PostalAddressImpl extends RowImpl implements PostalAddress {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PostalAddressImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.POSTAL_ADDRESS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContactKind getKind() {
		return (ContactKind)eGet(CrmPackage.Literals.POSTAL_ADDRESS__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ContactKind newKind) {
		eSet(CrmPackage.Literals.POSTAL_ADDRESS__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStreet() {
		return (String)eGet(CrmPackage.Literals.POSTAL_ADDRESS__STREET, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStreet(String newStreet) {
		eSet(CrmPackage.Literals.POSTAL_ADDRESS__STREET, newStreet);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExtra() {
		return (String)eGet(CrmPackage.Literals.POSTAL_ADDRESS__EXTRA, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExtra(String newExtra) {
		eSet(CrmPackage.Literals.POSTAL_ADDRESS__EXTRA, newExtra);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPostcode() {
		return (String)eGet(CrmPackage.Literals.POSTAL_ADDRESS__POSTCODE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPostcode(String newPostcode) {
		eSet(CrmPackage.Literals.POSTAL_ADDRESS__POSTCODE, newPostcode);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCity() {
		return (String)eGet(CrmPackage.Literals.POSTAL_ADDRESS__CITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCity(String newCity) {
		eSet(CrmPackage.Literals.POSTAL_ADDRESS__CITY, newCity);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRegion() {
		return (String)eGet(CrmPackage.Literals.POSTAL_ADDRESS__REGION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegion(String newRegion) {
		eSet(CrmPackage.Literals.POSTAL_ADDRESS__REGION, newRegion);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCountry() {
		return (String)eGet(CrmPackage.Literals.POSTAL_ADDRESS__COUNTRY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCountry(String newCountry) {
		eSet(CrmPackage.Literals.POSTAL_ADDRESS__COUNTRY, newCountry);
	}

} //PostalAddressImpl
