/**
 */
package org.rapport.model.crm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attendee</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody who is invited to an event: a record, or an address that is of none.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.Attendee#getWho <em>Who</em>}</li>
 *   <li>{@link org.rapport.model.crm.Attendee#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.Attendee#getEmail <em>Email</em>}</li>
 *   <li>{@link org.rapport.model.crm.Attendee#getRole <em>Role</em>}</li>
 *   <li>{@link org.rapport.model.crm.Attendee#getAnswer <em>Answer</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getAttendee()
 * @model annotation="http://rapport.org/crm/text en='Attendee' fr='Participant' en.plural='Attendees' fr.plural='Participants'"
 *        annotation="http://rapport.org/crm label='name email' icon='user'"
 * @generated
 */
public interface Attendee extends Row {
	/**
	 * Returns the value of the '<em><b>Who</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A contact, account or user; empty where there is no record.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Who</em>' reference.
	 * @see #setWho(Root)
	 * @see org.rapport.model.crm.CrmPackage#getAttendee_Who()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/crm/text en='Who' fr='Qui'"
	 *        annotation="http://rapport.org/crm onDelete='clear' width='2'"
	 * @generated
	 */
	Root getWho();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Attendee#getWho <em>Who</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Who</em>' reference.
	 * @see #getWho()
	 * @generated
	 */
	void setWho(Root value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name as it was invited.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.crm.CrmPackage#getAttendee_Name()
	 * @model annotation="http://rapport.org/crm/text en='Name' fr='Nom'"
	 *        annotation="http://rapport.org/crm length='200' width='2'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Attendee#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address that the invitation goes to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see org.rapport.model.crm.CrmPackage#getAttendee_Email()
	 * @model annotation="http://rapport.org/crm/text en='Email' fr='E-mail'"
	 *        annotation="http://rapport.org/crm length='254' width='2'"
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Attendee#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.rapport.model.crm.AttendeeRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the attendee does there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.rapport.model.crm.AttendeeRole
	 * @see #setRole(AttendeeRole)
	 * @see org.rapport.model.crm.CrmPackage#getAttendee_Role()
	 * @model annotation="http://rapport.org/crm/text en='Role' fr='R\364le'"
	 * @generated
	 */
	AttendeeRole getRole();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Attendee#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.rapport.model.crm.AttendeeRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(AttendeeRole value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * The literals are from the enumeration {@link org.rapport.model.crm.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the attendee said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see org.rapport.model.crm.Answer
	 * @see #setAnswer(Answer)
	 * @see org.rapport.model.crm.CrmPackage#getAttendee_Answer()
	 * @model annotation="http://rapport.org/crm/text en='Answer' fr='R\351ponse'"
	 * @generated
	 */
	Answer getAnswer();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Attendee#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see org.rapport.model.crm.Answer
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(Answer value);

} // Attendee
