/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.PickValue;
import org.rapport.model.crm.Translation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pick Value</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.PickValueImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PickValueImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PickValueImpl#isRetired <em>Retired</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PickValueImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PickValueImpl#getTranslations <em>Translations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PickValueImpl extends RowImpl implements PickValue {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PickValueImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.PICK_VALUE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return (String)eGet(CrmPackage.Literals.PICK_VALUE__CODE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		eSet(CrmPackage.Literals.PICK_VALUE__CODE, newCode);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(CrmPackage.Literals.PICK_VALUE__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(CrmPackage.Literals.PICK_VALUE__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRetired() {
		return (Boolean)eGet(CrmPackage.Literals.PICK_VALUE__RETIRED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetired(boolean newRetired) {
		eSet(CrmPackage.Literals.PICK_VALUE__RETIRED, newRetired);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParent() {
		return (String)eGet(CrmPackage.Literals.PICK_VALUE__PARENT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(String newParent) {
		eSet(CrmPackage.Literals.PICK_VALUE__PARENT, newParent);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Translation> getTranslations() {
		return (EList<Translation>)eGet(CrmPackage.Literals.PICK_VALUE__TRANSLATIONS, true);
	}

} //PickValueImpl
