/**
 */
package org.rapport.model.crm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Territory Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One territory of one user.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.TerritoryLink#getTerritory <em>Territory</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getTerritoryLink()
 * @model annotation="http://rapport.org/crm/text en='Territory' fr='Territoire' en.plural='Territories' fr.plural='Territoires'"
 *        annotation="http://rapport.org/crm label='territory' icon='map-pin'"
 * @generated
 */
public interface TerritoryLink extends Row {
	/**
	 * Returns the value of the '<em><b>Territory</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The territory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Territory</em>' reference.
	 * @see #setTerritory(Territory)
	 * @see org.rapport.model.crm.CrmPackage#getTerritoryLink_Territory()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://rapport.org/crm/text en='Territory' fr='Territoire'"
	 *        annotation="http://rapport.org/crm onDelete='cascade'"
	 * @generated
	 */
	Territory getTerritory();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.TerritoryLink#getTerritory <em>Territory</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Territory</em>' reference.
	 * @see #getTerritory()
	 * @generated
	 */
	void setTerritory(Territory value);

} // TerritoryLink
