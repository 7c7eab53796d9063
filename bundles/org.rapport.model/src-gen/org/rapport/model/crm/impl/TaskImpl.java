/**
 */
package org.rapport.model.crm.impl;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.rapport.model.crm.CrmPackage;
import org.rapport.model.crm.Priority;
import org.rapport.model.crm.RecordLink;
import org.rapport.model.crm.Task;
import org.rapport.model.crm.TaskState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Task</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.impl.TaskImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.TaskImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.TaskImpl#getState <em>State</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.TaskImpl#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.TaskImpl#getDoneAt <em>Done At</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.TaskImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.TaskImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.rapport.model.crm.impl.TaskImpl#getAbout <em>About</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TaskImpl extends RootImpl implements Task {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TaskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrmPackage.Literals.TASK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubject() {
		return (String)eGet(CrmPackage.Literals.TASK__SUBJECT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(String newSubject) {
		eSet(CrmPackage.Literals.TASK__SUBJECT, newSubject);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDue() {
		return (LocalDate)eGet(CrmPackage.Literals.TASK__DUE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(LocalDate newDue) {
		eSet(CrmPackage.Literals.TASK__DUE, newDue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TaskState getState() {
		return (TaskState)eGet(CrmPackage.Literals.TASK__STATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(TaskState newState) {
		eSet(CrmPackage.Literals.TASK__STATE, newState);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Priority getPriority() {
		return (Priority)eGet(CrmPackage.Literals.TASK__PRIORITY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriority(Priority newPriority) {
		eSet(CrmPackage.Literals.TASK__PRIORITY, newPriority);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getDoneAt() {
		return (Instant)eGet(CrmPackage.Literals.TASK__DONE_AT, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoneAt(Instant newDoneAt) {
		eSet(CrmPackage.Literals.TASK__DONE_AT, newDoneAt);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOutcome() {
		return (String)eGet(CrmPackage.Literals.TASK__OUTCOME, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(String newOutcome) {
		eSet(CrmPackage.Literals.TASK__OUTCOME, newOutcome);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return (String)eGet(CrmPackage.Literals.TASK__DESCRIPTION, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		eSet(CrmPackage.Literals.TASK__DESCRIPTION, newDescription);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public EList<RecordLink> getAbout() {
		return (EList<RecordLink>)eGet(CrmPackage.Literals.TASK__ABOUT, true);
	}

} //TaskImpl
