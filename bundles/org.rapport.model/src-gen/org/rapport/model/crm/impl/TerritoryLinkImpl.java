/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Territory;
import org.rapport.model.crm.TerritoryLink;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Territory Link</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.TerritoryLinkImpl#getTerritory <em>Territory</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TerritoryLinkImpl extends RowImpl implements TerritoryLink {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TerritoryLinkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.TERRITORY_LINK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Territory getTerritory() {
		return (Territory)eGet(CrmPackage.Literals.TERRITORY_LINK__TERRITORY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTerritory(Territory newTerritory) {
		eSet(CrmPackage.Literals.TERRITORY_LINK__TERRITORY, newTerritory);
	}

} //TerritoryLinkImpl
