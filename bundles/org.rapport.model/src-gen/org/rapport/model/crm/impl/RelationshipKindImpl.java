/**
 */
package org.rapport.model.crm.impl;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.RelationshipKind;
import org.rapport.model.crm.Translation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Relationship Kind</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.RelationshipKindImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.RelationshipKindImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.RelationshipKindImpl#getInverseName <em>Inverse Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.RelationshipKindImpl#isSymmetric <em>Symmetric</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.RelationshipKindImpl#isExclusive <em>Exclusive</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.RelationshipKindImpl#getTranslations <em>Translations</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.RelationshipKindImpl#getInverseTranslations <em>Inverse Translations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RelationshipKindImpl extends RootImpl implements RelationshipKind {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RelationshipKindImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.RELATIONSHIP_KIND;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return (String)eGet(CrmPackage.Literals.RELATIONSHIP_KIND__CODE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		eSet(CrmPackage.Literals.RELATIONSHIP_KIND__CODE, newCode);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return (String)eGet(CrmPackage.Literals.RELATIONSHIP_KIND__NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		eSet(CrmPackage.Literals.RELATIONSHIP_KIND__NAME, newName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInverseName() {
		return (String)eGet(CrmPackage.Literals.RELATIONSHIP_KIND__INVERSE_NAME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInverseName(String newInverseName) {
		eSet(CrmPackage.Literals.RELATIONSHIP_KIND__INVERSE_NAME, newInverseName);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSymmetric() {
		return (Boolean)eGet(CrmPackage.Literals.RELATIONSHIP_KIND__SYMMETRIC, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSymmetric(boolean newSymmetric) {
		eSet(CrmPackage.Literals.RELATIONSHIP_KIND__SYMMETRIC, newSymmetric);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isExclusive() {
		return (Boolean)eGet(CrmPackage.Literals.RELATIONSHIP_KIND__EXCLUSIVE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExclusive(boolean newExclusive) {
		eSet(CrmPackage.Literals.RELATIONSHIP_KIND__EXCLUSIVE, newExclusive);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Translation> getTranslations() {
		return (EList<Translation>)eGet(CrmPackage.Literals.RELATIONSHIP_KIND__TRANSLATIONS, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<Translation> getInverseTranslations() {
		return (EList<Translation>)eGet(CrmPackage.Literals.RELATIONSHIP_KIND__INVERSE_TRANSLATIONS, true);
	}

} //RelationshipKindImpl
