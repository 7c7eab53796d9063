/**
 */
package org.rapport.model.crm.impl;

import java.time.Instant;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Direction;
import org.rapport.model.crm.Interaction;
import org.rapport.model.crm.InteractionKind;
import org.rapport.model.crm.Party;
import org.rapport.model.crm.Root;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interaction</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.InteractionImpl#getWith <em>With</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.InteractionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.InteractionImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.InteractionImpl#getWhen <em>When</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.InteractionImpl#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.InteractionImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.InteractionImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.InteractionImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.InteractionImpl#getAbout <em>About</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InteractionImpl extends RootImpl implements Interaction {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InteractionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.INTERACTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getWith() {
		return (Party)eGet(CrmPackage.Literals.INTERACTION__WITH, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWith(Party newWith) {
		eSet(CrmPackage.Literals.INTERACTION__WITH, newWith);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InteractionKind getKind() {
		return (InteractionKind)eGet(CrmPackage.Literals.INTERACTION__KIND, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(InteractionKind newKind) {
		eSet(CrmPackage.Literals.INTERACTION__KIND, newKind);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Direction getDirection() {
		return (Direction)eGet(CrmPackage.Literals.INTERACTION__DIRECTION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(Direction newDirection) {
		eSet(CrmPackage.Literals.INTERACTION__DIRECTION, newDirection);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getWhen() {
		return (Instant)eGet(CrmPackage.Literals.INTERACTION__WHEN, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhen(Instant newWhen) {
		eSet(CrmPackage.Literals.INTERACTION__WHEN, newWhen);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMinutes() {
		return (Integer)eGet(CrmPackage.Literals.INTERACTION__MINUTES, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutes(Integer newMinutes) {
		eSet(CrmPackage.Literals.INTERACTION__MINUTES, newMinutes);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubject() {
		return (String)eGet(CrmPackage.Literals.INTERACTION__SUBJECT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(String newSubject) {
		eSet(CrmPackage.Literals.INTERACTION__SUBJECT, newSubject);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOutcome() {
		return (String)eGet(CrmPackage.Literals.INTERACTION__OUTCOME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(String newOutcome) {
		eSet(CrmPackage.Literals.INTERACTION__OUTCOME, newOutcome);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return (String)eGet(CrmPackage.Literals.INTERACTION__TEXT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		eSet(CrmPackage.Literals.INTERACTION__TEXT, newText);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Root getAbout() {
		return (Root)eGet(CrmPackage.Literals.INTERACTION__ABOUT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbout(Root newAbout) {
		eSet(CrmPackage.Literals.INTERACTION__ABOUT, newAbout);
	}

} //InteractionImpl
