/**
 */
package org.rapport.sales.model.sales;

import org.rapport.model.crm.Root;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One step of a pipeline.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.sales.model.sales.Stage#getPipeline <em>Pipeline</em>}</li>
 *   <li>{@link org.rapport.sales.model.sales.Stage#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.sales.model.sales.Stage#getPosition <em>Position</em>}</li>
 *   <li>{@link org.rapport.sales.model.sales.Stage#getProbability <em>Probability</em>}</li>
 *   <li>{@link org.rapport.sales.model.sales.Stage#getOutcome <em>Outcome</em>}</li>
 * </ul>
 *
 * @see org.rapport.sales.model.sales.SalesPackage#getStage()
 * @model annotation="http://rapport.org/crm/text en='Stage' fr='\311tape' en.plural='Stages' fr.plural='\311tapes'"
 *        annotation="http://rapport.org/crm label='name' icon='flag'"
 * @generated
 */
public interface Stage extends Root {
	/**
	 * Returns the value of the '<em><b>Pipeline</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pipeline the stage belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pipeline</em>' reference.
	 * @see #setPipeline(Pipeline)
	 * @see org.rapport.sales.model.sales.SalesPackage#getStage_Pipeline()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://rapport.org/crm/text en='Pipeline' fr='Pipeline'"
	 *        annotation="http://rapport.org/crm listed='2' onDelete='refuse'"
	 * @generated
	 */
	Pipeline getPipeline();

	/**
	 * Sets the value of the '{@link org.rapport.sales.model.sales.Stage#getPipeline <em>Pipeline</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pipeline</em>' reference.
	 * @see #getPipeline()
	 * @generated
	 */
	void setPipeline(Pipeline value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the stage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.sales.model.sales.SalesPackage#getStage_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Name' fr='Nom'"
	 *        annotation="http://rapport.org/crm searchable='true' sortable='true' listed='1' length='100'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.sales.model.sales.Stage#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place of the stage in its pipeline, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(Integer)
	 * @see org.rapport.sales.model.sales.SalesPackage#getStage_Position()
	 * @model annotation="http://rapport.org/crm/text en='Position' fr='Position'"
	 *        annotation="http://rapport.org/crm sortable='true' listed='3' min='1'"
	 * @generated
	 */
	Integer getPosition();

	/**
	 * Sets the value of the '{@link org.rapport.sales.model.sales.Stage#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(Integer value);

	/**
	 * Returns the value of the '<em><b>Probability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chance in percent that a deal which reaches this stage is won.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Probability</em>' attribute.
	 * @see #setProbability(Integer)
	 * @see org.rapport.sales.model.sales.SalesPackage#getStage_Probability()
	 * @model annotation="http://rapport.org/crm/text en='Probability' fr='Probabilit\351'"
	 *        annotation="http://rapport.org/crm listed='4' min='0' max='100' unit='%'"
	 * @generated
	 */
	Integer getProbability();

	/**
	 * Sets the value of the '{@link org.rapport.sales.model.sales.Stage#getProbability <em>Probability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Probability</em>' attribute.
	 * @see #getProbability()
	 * @generated
	 */
	void setProbability(Integer value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The default value is <code>"open"</code>.
	 * The literals are from the enumeration {@link org.rapport.sales.model.sales.StageOutcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a deal in this stage is still worked on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see org.rapport.sales.model.sales.StageOutcome
	 * @see #setOutcome(StageOutcome)
	 * @see org.rapport.sales.model.sales.SalesPackage#getStage_Outcome()
	 * @model default="open"
	 *        annotation="http://rapport.org/crm/text en='State' fr='\311tat'"
	 *        annotation="http://rapport.org/crm listed='5'"
	 * @generated
	 */
	StageOutcome getOutcome();

	/**
	 * Sets the value of the '{@link org.rapport.sales.model.sales.Stage#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see org.rapport.sales.model.sales.StageOutcome
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(StageOutcome value);

} // Stage
