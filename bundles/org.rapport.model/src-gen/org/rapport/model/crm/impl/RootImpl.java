/**
 */
package org.rapport.model.crm.impl;

import java.time.Instant;

import java.util.UUID;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Root;
import org.rapport.model.crm.Share;
import org.rapport.model.crm.User;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Root</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.RootImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.RootImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.RootImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.RootImpl#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.RootImpl#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.RootImpl#getChangedAt <em>Changed At</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.RootImpl#getChangedBy <em>Changed By</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.RootImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.RootImpl#getShares <em>Shares</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class RootImpl extends MinimalEObjectImpl.Container implements Root {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RootImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.ROOT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected int eStaticFeatureCount() {
		return 0;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UUID getId() {
		return (UUID)eGet(CrmPackage.Literals.ROOT__ID, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(UUID newId) {
		eSet(CrmPackage.Literals.ROOT__ID, newId);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getVersion() {
		return (Long)eGet(CrmPackage.Literals.ROOT__VERSION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(long newVersion) {
		eSet(CrmPackage.Literals.ROOT__VERSION, newVersion);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return (String)eGet(CrmPackage.Literals.ROOT__LABEL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		eSet(CrmPackage.Literals.ROOT__LABEL, newLabel);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreatedAt() {
		return (Instant)eGet(CrmPackage.Literals.ROOT__CREATED_AT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedAt(Instant newCreatedAt) {
		eSet(CrmPackage.Literals.ROOT__CREATED_AT, newCreatedAt);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreatedBy() {
		return (String)eGet(CrmPackage.Literals.ROOT__CREATED_BY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedBy(String newCreatedBy) {
		eSet(CrmPackage.Literals.ROOT__CREATED_BY, newCreatedBy);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getChangedAt() {
		return (Instant)eGet(CrmPackage.Literals.ROOT__CHANGED_AT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChangedAt(Instant newChangedAt) {
		eSet(CrmPackage.Literals.ROOT__CHANGED_AT, newChangedAt);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChangedBy() {
		return (String)eGet(CrmPackage.Literals.ROOT__CHANGED_BY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChangedBy(String newChangedBy) {
		eSet(CrmPackage.Literals.ROOT__CHANGED_BY, newChangedBy);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public User getOwner() {
		return (User)eGet(CrmPackage.Literals.ROOT__OWNER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(User newOwner) {
		eSet(CrmPackage.Literals.ROOT__OWNER, newOwner);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Share> getShares() {
		return (EList<Share>)eGet(CrmPackage.Literals.ROOT__SHARES, true);
	}

} //RootImpl
