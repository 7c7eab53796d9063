/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.ContactKind;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.EmailAddress;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Email Address</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.EmailAddressImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.EmailAddressImpl#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EmailAddressImpl extends RowImpl implements EmailAddress {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EmailAddressImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.EMAIL_ADDRESS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return (String)eGet(CrmPackage.Literals.EMAIL_ADDRESS__ADDRESS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		eSet(CrmPackage.Literals.EMAIL_ADDRESS__ADDRESS, newAddress);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContactKind getKind() {
		return (ContactKind)eGet(CrmPackage.Literals.EMAIL_ADDRESS__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ContactKind newKind) {
		eSet(CrmPackage.Literals.EMAIL_ADDRESS__KIND, newKind);
	}

} //EmailAddressImpl
