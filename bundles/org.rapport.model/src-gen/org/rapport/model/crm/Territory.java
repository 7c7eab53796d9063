/**
 */
package org.rapport.model.crm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Territory</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of the market that people cover: a region, an industry, a list of customers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.Territory#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.Territory#getParent <em>Parent</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getTerritory()
 * @model annotation="http://rapport.org/crm/text en='Territory' fr='Territoire' en.plural='Territories' fr.plural='Territoires'"
 *        annotation="http://rapport.org/crm label='name' icon='map-pin' setting='true'"
 * @generated
 */
public interface Territory extends Root {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the territory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.crm.CrmPackage#getTerritory_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Name' fr='Nom'"
	 *        annotation="http://rapport.org/crm unique='true' searchable='true' sortable='true' listed='1' length='100'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Territory#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The territory this one lies in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Territory)
	 * @see org.rapport.model.crm.CrmPackage#getTerritory_Parent()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/crm/text en='Belongs to' fr='Fait partie de'"
	 *        annotation="http://rapport.org/crm listed='2' onDelete='refuse'"
	 * @generated
	 */
	Territory getParent();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Territory#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Territory value);

} // Territory
