/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.FieldAccess;
import org.rapport.model.crm.FieldRule;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Field Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.FieldRuleImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.FieldRuleImpl#getFeature <em>Feature</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.FieldRuleImpl#getAccess <em>Access</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FieldRuleImpl extends RowImpl implements FieldRule {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FieldRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.FIELD_RULE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return (String)eGet(CrmPackage.Literals.FIELD_RULE__TYPE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		eSet(CrmPackage.Literals.FIELD_RULE__TYPE, newType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFeature() {
		return (String)eGet(CrmPackage.Literals.FIELD_RULE__FEATURE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeature(String newFeature) {
		eSet(CrmPackage.Literals.FIELD_RULE__FEATURE, newFeature);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FieldAccess getAccess() {
		return (FieldAccess)eGet(CrmPackage.Literals.FIELD_RULE__ACCESS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccess(FieldAccess newAccess) {
		eSet(CrmPackage.Literals.FIELD_RULE__ACCESS, newAccess);
	}

} //FieldRuleImpl
