/**
 */
package org.rapport.sales.model.sales;

import org.rapport.model.crm.Root;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pipeline</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A way of selling, with the stages a deal walks through.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.sales.model.sales.Pipeline#getName <em>Name</em>}</li>
 * </ul>
 *
 * @see org.rapport.sales.model.sales.SalesPackage#getPipeline()
 * @model annotation="http://rapport.org/crm/text en='Pipeline' fr='Pipeline' en.plural='Pipelines' fr.plural='Pipelines'"
 *        annotation="http://rapport.org/crm label='name' icon='filter'"
 * @generated
 */
public interface Pipeline extends Root {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the pipeline.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.sales.model.sales.SalesPackage#getPipeline_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Name' fr='Nom'"
	 *        annotation="http://rapport.org/crm unique='true' searchable='true' sortable='true' listed='1' length='100'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.sales.model.sales.Pipeline#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

} // Pipeline
