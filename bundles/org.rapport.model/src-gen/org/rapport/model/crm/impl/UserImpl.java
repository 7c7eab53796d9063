/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.RoleLink;
import org.rapport.model.crm.Team;
import org.rapport.model.crm.TerritoryLink;
import org.rapport.model.crm.User;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>User</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.UserImpl#getLogin <em>Login</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.UserImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.UserImpl#getTeam <em>Team</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.UserImpl#isActive <em>Active</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.UserImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.UserImpl#getEmail <em>Email</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.UserImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.UserImpl#getZone <em>Zone</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.UserImpl#getTerritories <em>Territories</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UserImpl extends RootImpl implements User {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UserImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.USER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLogin() {
		return (String)eGet(CrmPackage.Literals.USER__LOGIN, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLogin(String newLogin) {
		eSet(CrmPackage.Literals.USER__LOGIN, newLogin);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(CrmPackage.Literals.USER__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(CrmPackage.Literals.USER__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Team getTeam() {
		return (Team)eGet(CrmPackage.Literals.USER__TEAM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTeam(Team newTeam) {
		eSet(CrmPackage.Literals.USER__TEAM, newTeam);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isActive() {
		return (Boolean)eGet(CrmPackage.Literals.USER__ACTIVE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActive(boolean newActive) {
		eSet(CrmPackage.Literals.USER__ACTIVE, newActive);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<RoleLink> getRoles() {
		return (EList<RoleLink>)eGet(CrmPackage.Literals.USER__ROLES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEmail() {
		return (String)eGet(CrmPackage.Literals.USER__EMAIL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmail(String newEmail) {
		eSet(CrmPackage.Literals.USER__EMAIL, newEmail);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return (String)eGet(CrmPackage.Literals.USER__LANGUAGE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		eSet(CrmPackage.Literals.USER__LANGUAGE, newLanguage);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getZone() {
		return (String)eGet(CrmPackage.Literals.USER__ZONE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZone(String newZone) {
		eSet(CrmPackage.Literals.USER__ZONE, newZone);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<TerritoryLink> getTerritories() {
		return (EList<TerritoryLink>)eGet(CrmPackage.Literals.USER__TERRITORIES, true);
	}

} //UserImpl
