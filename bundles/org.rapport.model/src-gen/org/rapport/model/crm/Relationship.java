/**
 */
package org.rapport.model.crm;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relationship</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one party is to another, since when and until when. Two parties may have many at once.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.Relationship#getFrom <em>From</em>}</li>
 *   <li>{@link org.rapport.model.crm.Relationship#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rapport.model.crm.Relationship#getTo <em>To</em>}</li>
 *   <li>{@link org.rapport.model.crm.Relationship#getRole <em>Role</em>}</li>
 *   <li>{@link org.rapport.model.crm.Relationship#getSince <em>Since</em>}</li>
 *   <li>{@link org.rapport.model.crm.Relationship#getUntil <em>Until</em>}</li>
 *   <li>{@link org.rapport.model.crm.Relationship#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getRelationship()
 * @model annotation="http://rapport.org/crm/text en='Relationship' fr='Relation' en.plural='Relationships' en.rule.period='A relationship cannot end before it begins.' fr.rule.period='Une relation ne peut pas finir avant son d\351but.' fr.plural='Relations'"
 *        annotation="http://rapport.org/crm label='from kind to' icon='link' between='from to'"
 *        annotation="http://rapport.org/crm/rules period='since is null or until is null or since &lt;= until'"
 * @generated
 */
public interface Relationship extends Root {
	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first party, such as the person employed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Party)
	 * @see org.rapport.model.crm.CrmPackage#getRelationship_From()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://rapport.org/crm/text en='Party' fr='Tiers'"
	 *        annotation="http://rapport.org/crm listed='1' onDelete='cascade' width='2'"
	 * @generated
	 */
	Party getFrom();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Relationship#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Party value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the second is to the first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' reference.
	 * @see #setKind(RelationshipKind)
	 * @see org.rapport.model.crm.CrmPackage#getRelationship_Kind()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://rapport.org/crm/text en='Kind' fr='Genre'"
	 *        annotation="http://rapport.org/crm listed='2' onDelete='refuse' width='2'"
	 * @generated
	 */
	RelationshipKind getKind();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Relationship#getKind <em>Kind</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' reference.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RelationshipKind value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The second party, such as the employer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Party)
	 * @see org.rapport.model.crm.CrmPackage#getRelationship_To()
	 * @model resolveProxies="false" required="true"
	 *        annotation="http://rapport.org/crm/text en='To' fr='Avec'"
	 *        annotation="http://rapport.org/crm listed='3' onDelete='cascade' width='2'"
	 * @generated
	 */
	Party getTo();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Relationship#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Party value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the first does there, such as Buyer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.rapport.model.crm.CrmPackage#getRelationship_Role()
	 * @model annotation="http://rapport.org/crm/text en='Role' fr='R\364le'"
	 *        annotation="http://rapport.org/crm listed='4' searchable='true' length='100'"
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Relationship#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day; empty where it is not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(LocalDate)
	 * @see org.rapport.model.crm.CrmPackage#getRelationship_Since()
	 * @model dataType="org.rapport.model.crm.Date"
	 *        annotation="http://rapport.org/crm/text en='Since' fr='Depuis'"
	 *        annotation="http://rapport.org/crm listed='5' sortable='true'"
	 * @generated
	 */
	LocalDate getSince();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Relationship#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day; empty while it lasts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.rapport.model.crm.CrmPackage#getRelationship_Until()
	 * @model dataType="org.rapport.model.crm.Date"
	 *        annotation="http://rapport.org/crm/text en='Until' fr='Jusqu\'au'"
	 *        annotation="http://rapport.org/crm listed='6' sortable='true'"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Relationship#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.rapport.model.crm.CrmPackage#getRelationship_Notes()
	 * @model annotation="http://rapport.org/crm/text en='Notes' fr='Notes'"
	 *        annotation="http://rapport.org/crm multiline='true' width='4'"
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Relationship#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

} // Relationship
