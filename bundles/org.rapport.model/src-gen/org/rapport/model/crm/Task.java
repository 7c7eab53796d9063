/**
 */
package org.rapport.model.crm;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something to be done (RFC 5545, VTODO).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.Task#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.rapport.model.crm.Task#getDue <em>Due</em>}</li>
 *   <li>{@link org.rapport.model.crm.Task#getState <em>State</em>}</li>
 *   <li>{@link org.rapport.model.crm.Task#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.rapport.model.crm.Task#getDoneAt <em>Done At</em>}</li>
 *   <li>{@link org.rapport.model.crm.Task#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.rapport.model.crm.Task#getDescription <em>Description</em>}</li>
 *   <li>{@link org.rapport.model.crm.Task#getAbout <em>About</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getTask()
 * @model annotation="http://rapport.org/crm/text en='Task' fr='T\342che' en.plural='Tasks' fr.plural='T\342ches'"
 *        annotation="http://rapport.org/crm label='subject' icon='square-check' timeline='doneAt'"
 * @generated
 */
public interface Task extends Root {
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is to be done, in a line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.rapport.model.crm.CrmPackage#getTask_Subject()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Subject' fr='Objet'"
	 *        annotation="http://rapport.org/crm listed='1' searchable='true' sortable='true' length='255' width='4'"
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Task#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.rapport.model.crm.CrmPackage#getTask_Due()
	 * @model dataType="org.rapport.model.crm.Date"
	 *        annotation="http://rapport.org/crm/text en='Due' fr='\311ch\351ance'"
	 *        annotation="http://rapport.org/crm listed='2' sortable='true' indexed='true'"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Task#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.rapport.model.crm.TaskState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.rapport.model.crm.TaskState
	 * @see #setState(TaskState)
	 * @see org.rapport.model.crm.CrmPackage#getTask_State()
	 * @model annotation="http://rapport.org/crm/text en='State' fr='\311tat'"
	 *        annotation="http://rapport.org/crm listed='3' indexed='true'"
	 * @generated
	 */
	TaskState getState();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Task#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.rapport.model.crm.TaskState
	 * @see #getState()
	 * @generated
	 */
	void setState(TaskState value);

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * The literals are from the enumeration {@link org.rapport.model.crm.Priority}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How pressing it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see org.rapport.model.crm.Priority
	 * @see #setPriority(Priority)
	 * @see org.rapport.model.crm.CrmPackage#getTask_Priority()
	 * @model annotation="http://rapport.org/crm/text en='Priority' fr='Priorit\351'"
	 *        annotation="http://rapport.org/crm listed='4'"
	 * @generated
	 */
	Priority getPriority();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Task#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see org.rapport.model.crm.Priority
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(Priority value);

	/**
	 * Returns the value of the '<em><b>Done At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done At</em>' attribute.
	 * @see #setDoneAt(Instant)
	 * @see org.rapport.model.crm.CrmPackage#getTask_DoneAt()
	 * @model dataType="org.rapport.model.crm.Instant"
	 *        annotation="http://rapport.org/crm/text en='Done at' fr='Termin\351e le'"
	 *        annotation="http://rapport.org/crm sortable='true'"
	 * @generated
	 */
	Instant getDoneAt();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Task#getDoneAt <em>Done At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done At</em>' attribute.
	 * @see #getDoneAt()
	 * @generated
	 */
	void setDoneAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What came of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(String)
	 * @see org.rapport.model.crm.CrmPackage#getTask_Outcome()
	 * @model annotation="http://rapport.org/crm/text en='Outcome' fr='R\351sultat'"
	 *        annotation="http://rapport.org/crm length='200' width='2'"
	 * @generated
	 */
	String getOutcome();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Task#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.rapport.model.crm.CrmPackage#getTask_Description()
	 * @model annotation="http://rapport.org/crm/text en='Description' fr='Description'"
	 *        annotation="http://rapport.org/crm multiline='true' searchable='true' width='4'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Task#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.crm.RecordLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Customers, deals and other records that it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getTask_About()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='About' fr='Au sujet de'"
	 * @generated
	 */
	EList<RecordLink> getAbout();

} // Task
