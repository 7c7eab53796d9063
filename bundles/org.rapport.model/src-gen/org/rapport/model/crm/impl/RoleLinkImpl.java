/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Role;
import org.rapport.model.crm.RoleLink;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Role Link</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.RoleLinkImpl#getRole <em>Role</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RoleLinkImpl extends RowImpl implements RoleLink {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RoleLinkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.ROLE_LINK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getRole() {
		return (Role)eGet(CrmPackage.Literals.ROLE_LINK__ROLE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(Role newRole) {
		eSet(CrmPackage.Literals.ROLE_LINK__ROLE, newRole);
	}

} //RoleLinkImpl
