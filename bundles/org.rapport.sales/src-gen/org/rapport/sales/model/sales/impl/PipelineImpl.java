/**
 */
package org.rapport.sales.model.sales.impl;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.impl.RootImpl;

import org.rapport.sales.model.sales.Pipeline;
import org.rapport.sales.model.sales.SalesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pipeline</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.sales.model.sales.impl.PipelineImpl#getName <em>Name</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PipelineImpl extends RootImpl implements Pipeline {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PipelineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SalesPackage.Literals.PIPELINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(SalesPackage.Literals.PIPELINE__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(SalesPackage.Literals.PIPELINE__NAME, newName);
	}

} //PipelineImpl
