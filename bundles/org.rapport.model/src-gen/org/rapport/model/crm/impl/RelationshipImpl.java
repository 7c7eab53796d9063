/**
 */
package org.rapport.model.crm.impl;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Party;
import org.rapport.model.crm.Relationship;
import org.rapport.model.crm.RelationshipKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Relationship</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.RelationshipImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.RelationshipImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.RelationshipImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.RelationshipImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.RelationshipImpl#getSince <em>Since</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.RelationshipImpl#getUntil <em>Until</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.RelationshipImpl#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RelationshipImpl extends RootImpl implements Relationship {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RelationshipImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.RELATIONSHIP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getFrom() {
		return (Party)eGet(CrmPackage.Literals.RELATIONSHIP__FROM, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(Party newFrom) {
		eSet(CrmPackage.Literals.RELATIONSHIP__FROM, newFrom);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RelationshipKind getKind() {
		return (RelationshipKind)eGet(CrmPackage.Literals.RELATIONSHIP__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(RelationshipKind newKind) {
		eSet(CrmPackage.Literals.RELATIONSHIP__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getTo() {
		return (Party)eGet(CrmPackage.Literals.RELATIONSHIP__TO, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(Party newTo) {
		eSet(CrmPackage.Literals.RELATIONSHIP__TO, newTo);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRole() {
		return (String)eGet(CrmPackage.Literals.RELATIONSHIP__ROLE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(String newRole) {
		eSet(CrmPackage.Literals.RELATIONSHIP__ROLE, newRole);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSince() {
		return (LocalDate)eGet(CrmPackage.Literals.RELATIONSHIP__SINCE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSince(LocalDate newSince) {
		eSet(CrmPackage.Literals.RELATIONSHIP__SINCE, newSince);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getUntil() {
		return (LocalDate)eGet(CrmPackage.Literals.RELATIONSHIP__UNTIL, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUntil(LocalDate newUntil) {
		eSet(CrmPackage.Literals.RELATIONSHIP__UNTIL, newUntil);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes() {
		return (String)eGet(CrmPackage.Literals.RELATIONSHIP__NOTES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes) {
		eSet(CrmPackage.Literals.RELATIONSHIP__NOTES, newNotes);
	}

} //RelationshipImpl
