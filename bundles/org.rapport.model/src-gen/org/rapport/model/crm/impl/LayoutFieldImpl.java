/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.LayoutField;
import org.rapport.model.crm.Translation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Layout Field</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.LayoutFieldImpl#getFeature <em>Feature</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.LayoutFieldImpl#getSection <em>Section</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.LayoutFieldImpl#isHidden <em>Hidden</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.LayoutFieldImpl#isRequired <em>Required</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.LayoutFieldImpl#getDefaultValue <em>Default Value</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.LayoutFieldImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.LayoutFieldImpl#getTranslations <em>Translations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LayoutFieldImpl extends RowImpl implements LayoutField {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LayoutFieldImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.LAYOUT_FIELD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFeature() {
		return (String)eGet(CrmPackage.Literals.LAYOUT_FIELD__FEATURE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeature(String newFeature) {
		eSet(CrmPackage.Literals.LAYOUT_FIELD__FEATURE, newFeature);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSection() {
		return (String)eGet(CrmPackage.Literals.LAYOUT_FIELD__SECTION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSection(String newSection) {
		eSet(CrmPackage.Literals.LAYOUT_FIELD__SECTION, newSection);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHidden() {
		return (Boolean)eGet(CrmPackage.Literals.LAYOUT_FIELD__HIDDEN, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHidden(boolean newHidden) {
		eSet(CrmPackage.Literals.LAYOUT_FIELD__HIDDEN, newHidden);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRequired() {
		return (Boolean)eGet(CrmPackage.Literals.LAYOUT_FIELD__REQUIRED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequired(boolean newRequired) {
		eSet(CrmPackage.Literals.LAYOUT_FIELD__REQUIRED, newRequired);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDefaultValue() {
		return (String)eGet(CrmPackage.Literals.LAYOUT_FIELD__DEFAULT_VALUE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefaultValue(String newDefaultValue) {
		eSet(CrmPackage.Literals.LAYOUT_FIELD__DEFAULT_VALUE, newDefaultValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return (String)eGet(CrmPackage.Literals.LAYOUT_FIELD__TITLE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		eSet(CrmPackage.Literals.LAYOUT_FIELD__TITLE, newTitle);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Translation> getTranslations() {
		return (EList<Translation>)eGet(CrmPackage.Literals.LAYOUT_FIELD__TRANSLATIONS, true);
	}

} //LayoutFieldImpl
