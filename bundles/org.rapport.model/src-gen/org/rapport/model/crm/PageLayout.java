/**
 */
package org.rapport.model.crm;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Page Layout</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How administrators arranged the form of a type: sections, order, names, what is required and what a new record begins with. A type without one is arranged as its model says.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.PageLayout#getType <em>Type</em>}</li>
 *   <li>{@link org.rapport.model.crm.PageLayout#getSections <em>Sections</em>}</li>
 *   <li>{@link org.rapport.model.crm.PageLayout#getFields <em>Fields</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getPageLayout()
 * @model annotation="http://rapport.org/crm/text en='Page layout' fr='Mise en page' en.plural='Page layouts' fr.plural='Mises en page'"
 *        annotation="http://rapport.org/crm label='type' icon='layout-list' setting='true' administered='true'"
 * @generated
 */
public interface PageLayout extends Root {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the record type that is arranged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.rapport.model.crm.CrmPackage#getPageLayout_Type()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Type' fr='Type'"
	 *        annotation="http://rapport.org/crm listed='1' sortable='true' unique='true' immutable='true' length='120'"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.PageLayout#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.crm.LayoutSection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sections that come first, in their order, and those that the model does not have; the others follow as the model has them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getPageLayout_Sections()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='Sections' fr='Sections'"
	 * @generated
	 */
	EList<LayoutSection> getSections();

	/**
	 * Returns the value of the '<em><b>Fields</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.crm.LayoutField}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is said of fields, in the order of the form; fields that are not named follow in the section that their model gives them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fields</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getPageLayout_Fields()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='Fields' fr='Champs'"
	 * @generated
	 */
	EList<LayoutField> getFields();

} // PageLayout
