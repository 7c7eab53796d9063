/**
 */
package org.rapport.model.crm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Role Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One role of one user.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.RoleLink#getRole <em>Role</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getRoleLink()
 * @model annotation="http://rapport.org/crm/text en='Role' fr='R\364le' en.plural='Roles' fr.plural='R\364les'"
 *        annotation="http://rapport.org/crm label='role' icon='shield'"
 * @generated
 */
public interface RoleLink extends Row {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' reference.
	 * @see #setRole(Role)
	 * @see org.rapport.model.crm.CrmPackage#getRoleLink_Role()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://rapport.org/crm/text en='Role' fr='R\364le'"
	 *        annotation="http://rapport.org/crm onDelete='cascade'"
	 * @generated
	 */
	Role getRole();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.RoleLink#getRole <em>Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' reference.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(Role value);

} // RoleLink
