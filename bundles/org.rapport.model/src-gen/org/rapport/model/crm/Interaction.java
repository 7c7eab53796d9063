/**
 */
package org.rapport.model.crm;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interaction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that happened between us and a party: the stuff of the timeline.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.Interaction#getWith <em>With</em>}</li>
 *   <li>{@link org.rapport.model.crm.Interaction#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rapport.model.crm.Interaction#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.rapport.model.crm.Interaction#getWhen <em>When</em>}</li>
 *   <li>{@link org.rapport.model.crm.Interaction#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.rapport.model.crm.Interaction#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.rapport.model.crm.Interaction#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.rapport.model.crm.Interaction#getText <em>Text</em>}</li>
 *   <li>{@link org.rapport.model.crm.Interaction#getAbout <em>About</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getInteraction()
 * @model annotation="http://rapport.org/crm/text en='Interaction' fr='Interaction' en.plural='Interactions' fr.plural='Interactions'"
 *        annotation="http://rapport.org/crm label='kind subject' icon='history' timeline='when'"
 * @generated
 */
public interface Interaction extends Root {
	/**
	 * Returns the value of the '<em><b>With</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The party.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>With</em>' reference.
	 * @see #setWith(Party)
	 * @see org.rapport.model.crm.CrmPackage#getInteraction_With()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://rapport.org/crm/text en='With' fr='Avec'"
	 *        annotation="http://rapport.org/crm listed='1' onDelete='cascade' width='2'"
	 * @generated
	 */
	Party getWith();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Interaction#getWith <em>With</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>With</em>' reference.
	 * @see #getWith()
	 * @generated
	 */
	void setWith(Party value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.rapport.model.crm.InteractionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.crm.InteractionKind
	 * @see #setKind(InteractionKind)
	 * @see org.rapport.model.crm.CrmPackage#getInteraction_Kind()
	 * @model annotation="http://rapport.org/crm/text en='Kind' fr='Genre'"
	 *        annotation="http://rapport.org/crm listed='2' indexed='true'"
	 * @generated
	 */
	InteractionKind getKind();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Interaction#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.crm.InteractionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(InteractionKind value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.rapport.model.crm.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who turned to whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.rapport.model.crm.Direction
	 * @see #setDirection(Direction)
	 * @see org.rapport.model.crm.CrmPackage#getInteraction_Direction()
	 * @model annotation="http://rapport.org/crm/text en='Direction' fr='Sens'"
	 *        annotation="http://rapport.org/crm listed='6'"
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Interaction#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.rapport.model.crm.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>When</em>' attribute.
	 * @see #setWhen(Instant)
	 * @see org.rapport.model.crm.CrmPackage#getInteraction_When()
	 * @model dataType="org.rapport.model.crm.Instant" required="true"
	 *        annotation="http://rapport.org/crm/text en='When' fr='Quand'"
	 *        annotation="http://rapport.org/crm listed='4' sortable='true' indexed='true'"
	 * @generated
	 */
	Instant getWhen();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Interaction#getWhen <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When</em>' attribute.
	 * @see #getWhen()
	 * @generated
	 */
	void setWhen(Instant value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it took.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(Integer)
	 * @see org.rapport.model.crm.CrmPackage#getInteraction_Minutes()
	 * @model annotation="http://rapport.org/crm/text en='Minutes' fr='Minutes'"
	 *        annotation="http://rapport.org/crm min='0' width='1'"
	 * @generated
	 */
	Integer getMinutes();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Interaction#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it was about, in a line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.rapport.model.crm.CrmPackage#getInteraction_Subject()
	 * @model annotation="http://rapport.org/crm/text en='Subject' fr='Objet'"
	 *        annotation="http://rapport.org/crm listed='3' searchable='true' sortable='true' length='200' width='4'"
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Interaction#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What came of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(String)
	 * @see org.rapport.model.crm.CrmPackage#getInteraction_Outcome()
	 * @model annotation="http://rapport.org/crm/text en='Outcome' fr='R\351sultat'"
	 *        annotation="http://rapport.org/crm listed='5' length='200' width='2'"
	 * @generated
	 */
	String getOutcome();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Interaction#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.rapport.model.crm.CrmPackage#getInteraction_Text()
	 * @model annotation="http://rapport.org/crm/text en='Text' fr='Texte'"
	 *        annotation="http://rapport.org/crm multiline='true' searchable='true' width='4'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Interaction#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The deal, case or other record that it was about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' reference.
	 * @see #setAbout(Root)
	 * @see org.rapport.model.crm.CrmPackage#getInteraction_About()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/crm/text en='About' fr='Au sujet de'"
	 *        annotation="http://rapport.org/crm onDelete='clear' width='2'"
	 * @generated
	 */
	Root getAbout();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Interaction#getAbout <em>About</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>About</em>' reference.
	 * @see #getAbout()
	 * @generated
	 */
	void setAbout(Root value);

} // Interaction
