/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.LayoutField;
import org.rapport.model.crm.LayoutSection;
import org.rapport.model.crm.PageLayout;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Page Layout</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.PageLayoutImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PageLayoutImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.PageLayoutImpl#getFields <em>Fields</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PageLayoutImpl extends RootImpl implements PageLayout {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PageLayoutImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.PAGE_LAYOUT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return (String)eGet(CrmPackage.Literals.PAGE_LAYOUT__TYPE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		eSet(CrmPackage.Literals.PAGE_LAYOUT__TYPE, newType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<LayoutSection> getSections() {
		return (EList<LayoutSection>)eGet(CrmPackage.Literals.PAGE_LAYOUT__SECTIONS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<LayoutField> getFields() {
		return (EList<LayoutField>)eGet(CrmPackage.Literals.PAGE_LAYOUT__FIELDS, true);
	}

} //PageLayoutImpl
