/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.DuplicatePair;
import org.rapport.model.crm.PairState;
import org.rapport.model.crm.Root;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Duplicate Pair</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.DuplicatePairImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.DuplicatePairImpl#getOne <em>One</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.DuplicatePairImpl#getOther <em>Other</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.DuplicatePairImpl#getScore <em>Score</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.DuplicatePairImpl#getState <em>State</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DuplicatePairImpl extends RootImpl implements DuplicatePair {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DuplicatePairImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.DUPLICATE_PAIR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return (String)eGet(CrmPackage.Literals.DUPLICATE_PAIR__TYPE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		eSet(CrmPackage.Literals.DUPLICATE_PAIR__TYPE, newType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Root getOne() {
		return (Root)eGet(CrmPackage.Literals.DUPLICATE_PAIR__ONE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOne(Root newOne) {
		eSet(CrmPackage.Literals.DUPLICATE_PAIR__ONE, newOne);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Root getOther() {
		return (Root)eGet(CrmPackage.Literals.DUPLICATE_PAIR__OTHER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOther(Root newOther) {
		eSet(CrmPackage.Literals.DUPLICATE_PAIR__OTHER, newOther);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getScore() {
		return (Integer)eGet(CrmPackage.Literals.DUPLICATE_PAIR__SCORE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScore(Integer newScore) {
		eSet(CrmPackage.Literals.DUPLICATE_PAIR__SCORE, newScore);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PairState getState() {
		return (PairState)eGet(CrmPackage.Literals.DUPLICATE_PAIR__STATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(PairState newState) {
		eSet(CrmPackage.Literals.DUPLICATE_PAIR__STATE, newState);
	}

} //DuplicatePairImpl
