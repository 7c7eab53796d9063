/**
 */
package org.rapport.model.crm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Team</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Users who work together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.Team#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.Team#getParent <em>Parent</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getTeam()
 * @model annotation="http://rapport.org/crm/text en='Team' fr='\311quipe' en.plural='Teams' fr.plural='\311quipes'"
 *        annotation="http://rapport.org/crm setting='true' label='name' icon='users'"
 * @generated
 */
public interface Team extends Root {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the team.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.crm.CrmPackage#getTeam_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Name' fr='Nom'"
	 *        annotation="http://rapport.org/crm unique='true' searchable='true' sortable='true' listed='1' length='100'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Team#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The team this one belongs to, for roll-ups.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Team)
	 * @see org.rapport.model.crm.CrmPackage#getTeam_Parent()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/crm/text en='Belongs to' fr='Fait partie de'"
	 *        annotation="http://rapport.org/crm listed='2' onDelete='refuse'"
	 * @generated
	 */
	Team getParent();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Team#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Team value);

} // Team
