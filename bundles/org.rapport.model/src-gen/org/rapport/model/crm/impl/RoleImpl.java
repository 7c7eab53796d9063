/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.FieldRule;
import org.rapport.model.crm.Permission;
import org.rapport.model.crm.Role;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Role</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.RoleImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.RoleImpl#isAdministrator <em>Administrator</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.RoleImpl#getPermissions <em>Permissions</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.RoleImpl#getFieldRules <em>Field Rules</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RoleImpl extends RootImpl implements Role {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RoleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.ROLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(CrmPackage.Literals.ROLE__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(CrmPackage.Literals.ROLE__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAdministrator() {
		return (Boolean)eGet(CrmPackage.Literals.ROLE__ADMINISTRATOR, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdministrator(boolean newAdministrator) {
		eSet(CrmPackage.Literals.ROLE__ADMINISTRATOR, newAdministrator);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Permission> getPermissions() {
		return (EList<Permission>)eGet(CrmPackage.Literals.ROLE__PERMISSIONS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<FieldRule> getFieldRules() {
		return (EList<FieldRule>)eGet(CrmPackage.Literals.ROLE__FIELD_RULES, true);
	}

} //RoleImpl
