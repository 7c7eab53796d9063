/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.ConsentPurpose;
import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Translation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Consent Purpose</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.ConsentPurposeImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ConsentPurposeImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.ConsentPurposeImpl#getTranslations <em>Translations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConsentPurposeImpl extends RootImpl implements ConsentPurpose {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConsentPurposeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.CONSENT_PURPOSE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return (String)eGet(CrmPackage.Literals.CONSENT_PURPOSE__CODE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		eSet(CrmPackage.Literals.CONSENT_PURPOSE__CODE, newCode);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(CrmPackage.Literals.CONSENT_PURPOSE__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(CrmPackage.Literals.CONSENT_PURPOSE__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Translation> getTranslations() {
		return (EList<Translation>)eGet(CrmPackage.Literals.CONSENT_PURPOSE__TRANSLATIONS, true);
	}

} //ConsentPurposeImpl
