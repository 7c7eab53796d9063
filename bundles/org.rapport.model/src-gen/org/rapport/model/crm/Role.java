/**
 */
package org.rapport.model.crm;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Role</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A set of rights that is given to users.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.Role#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.Role#isAdministrator <em>Administrator</em>}</li>
 *   <li>{@link org.rapport.model.crm.Role#getPermissions <em>Permissions</em>}</li>
 *   <li>{@link org.rapport.model.crm.Role#getFieldRules <em>Field Rules</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getRole()
 * @model annotation="http://rapport.org/crm/text en='Role' fr='R\364le' en.plural='Roles' fr.plural='R\364les'"
 *        annotation="http://rapport.org/crm setting='true' label='name' icon='shield'"
 * @generated
 */
public interface Role extends Root {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.crm.CrmPackage#getRole_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Name' fr='Nom'"
	 *        annotation="http://rapport.org/crm unique='true' searchable='true' sortable='true' listed='1' length='100'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Role#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Administrator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the role gives every right there is, present and future.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Administrator</em>' attribute.
	 * @see #setAdministrator(boolean)
	 * @see org.rapport.model.crm.CrmPackage#getRole_Administrator()
	 * @model annotation="http://rapport.org/crm/text en='Administrator' fr='Administrateur'"
	 *        annotation="http://rapport.org/crm listed='2'"
	 * @generated
	 */
	boolean isAdministrator();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Role#isAdministrator <em>Administrator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Administrator</em>' attribute.
	 * @see #isAdministrator()
	 * @generated
	 */
	void setAdministrator(boolean value);

	/**
	 * Returns the value of the '<em><b>Permissions</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.crm.Permission}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What may be done with the records of each type; what no role of a user gives, nobody may do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Permissions</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getRole_Permissions()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='Permissions' fr='Autorisations'"
	 * @generated
	 */
	EList<Permission> getPermissions();

	/**
	 * Returns the value of the '<em><b>Field Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.crm.FieldRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fields that are hidden from the role, or shown and not to be changed. The mildest rule of all roles of a user holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field Rules</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getRole_FieldRules()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='Field rules' fr='R\350gles de champs'"
	 * @generated
	 */
	EList<FieldRule> getFieldRules();

} // Role
