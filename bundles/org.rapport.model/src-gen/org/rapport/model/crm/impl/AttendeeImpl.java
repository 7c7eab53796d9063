/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.Answer;
import org.rapport.model.crm.Attendee;
import org.rapport.model.crm.AttendeeRole;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Root;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Attendee</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.AttendeeImpl#getWho <em>Who</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.AttendeeImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.AttendeeImpl#getEmail <em>Email</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.AttendeeImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.AttendeeImpl#getAnswer <em>Answer</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AttendeeImpl extends RowImpl implements Attendee {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AttendeeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.ATTENDEE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Root getWho() {
		return (Root)eGet(CrmPackage.Literals.ATTENDEE__WHO, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWho(Root newWho) {
		eSet(CrmPackage.Literals.ATTENDEE__WHO, newWho);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(CrmPackage.Literals.ATTENDEE__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(CrmPackage.Literals.ATTENDEE__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEmail() {
		return (String)eGet(CrmPackage.Literals.ATTENDEE__EMAIL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmail(String newEmail) {
		eSet(CrmPackage.Literals.ATTENDEE__EMAIL, newEmail);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AttendeeRole getRole() {
		return (AttendeeRole)eGet(CrmPackage.Literals.ATTENDEE__ROLE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(AttendeeRole newRole) {
		eSet(CrmPackage.Literals.ATTENDEE__ROLE, newRole);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Answer getAnswer() {
		return (Answer)eGet(CrmPackage.Literals.ATTENDEE__ANSWER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswer(Answer newAnswer) {
		eSet(CrmPackage.Literals.ATTENDEE__ANSWER, newAnswer);
	}

} //AttendeeImpl
