/**
 */
package org.rapport.sales.model.sales.impl;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.impl.RootImpl;

import org.rapport.sales.model.sales.Pipeline;
import org.rapport.sales.model.sales.SalesPackage;
import org.rapport.sales.model.sales.Stage;
import org.rapport.sales.model.sales.StageOutcome;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stage</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.sales.model.sales.impl.StageImpl#getPipeline <em>Pipeline</em>}</li>
 *   <li>{@link org.rapport.sales.model.sales.impl.StageImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.sales.model.sales.impl.StageImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link org.rapport.sales.model.sales.impl.StageImpl#getProbability <em>Probability</em>}</li>
 *   <li>{@link org.rapport.sales.model.sales.impl.StageImpl#getOutcome <em>Outcome</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StageImpl extends RootImpl implements Stage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StageImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SalesPackage.Literals.STAGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Pipeline getPipeline() {
		return (Pipeline)eGet(SalesPackage.Literals.STAGE__PIPELINE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPipeline(Pipeline newPipeline) {
		eSet(SalesPackage.Literals.STAGE__PIPELINE, newPipeline);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(SalesPackage.Literals.STAGE__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(SalesPackage.Literals.STAGE__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPosition() {
		return (Integer)eGet(SalesPackage.Literals.STAGE__POSITION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPosition(Integer newPosition) {
		eSet(SalesPackage.Literals.STAGE__POSITION, newPosition);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getProbability() {
		return (Integer)eGet(SalesPackage.Literals.STAGE__PROBABILITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProbability(Integer newProbability) {
		eSet(SalesPackage.Literals.STAGE__PROBABILITY, newProbability);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StageOutcome getOutcome() {
		return (StageOutcome)eGet(SalesPackage.Literals.STAGE__OUTCOME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(StageOutcome newOutcome) {
		eSet(SalesPackage.Literals.STAGE__OUTCOME, newOutcome);
	}

} //StageImpl
