/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.ContactKind;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.PhoneNumber;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Phone Number</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.PhoneNumberImpl#getTyped <em>Typed</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PhoneNumberImpl#getE164 <em>E164</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PhoneNumberImpl#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PhoneNumberImpl extends RowImpl implements PhoneNumber {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PhoneNumberImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.PHONE_NUMBER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTyped() {
		return (String)eGet(CrmPackage.Literals.PHONE_NUMBER__TYPED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTyped(String newTyped) {
		eSet(CrmPackage.Literals.PHONE_NUMBER__TYPED, newTyped);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getE164() {
		return (String)eGet(CrmPackage.Literals.PHONE_NUMBER__E164, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setE164(String newE164) {
		eSet(CrmPackage.Literals.PHONE_NUMBER__E164, newE164);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContactKind getKind() {
		return (ContactKind)eGet(CrmPackage.Literals.PHONE_NUMBER__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ContactKind newKind) {
		eSet(CrmPackage.Literals.PHONE_NUMBER__KIND, newKind);
	}

} //PhoneNumberImpl
