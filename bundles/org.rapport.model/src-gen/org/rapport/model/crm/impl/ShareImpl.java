/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Share;
import org.rapport.model.crm.ShareLevel;
import org.rapport.model.crm.Team;
import org.rapport.model.crm.User;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Share</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.ShareImpl#getUser <em>User</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ShareImpl#getTeam <em>Team</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ShareImpl#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ShareImpl extends RowImpl implements Share {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ShareImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.SHARE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public User getUser() {
		return (User)eGet(CrmPackage.Literals.SHARE__USER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUser(User newUser) {
		eSet(CrmPackage.Literals.SHARE__USER, newUser);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Team getTeam() {
		return (Team)eGet(CrmPackage.Literals.SHARE__TEAM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTeam(Team newTeam) {
		eSet(CrmPackage.Literals.SHARE__TEAM, newTeam);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ShareLevel getLevel() {
		return (ShareLevel)eGet(CrmPackage.Literals.SHARE__LEVEL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(ShareLevel newLevel) {
		eSet(CrmPackage.Literals.SHARE__LEVEL, newLevel);
	}

} //ShareImpl
