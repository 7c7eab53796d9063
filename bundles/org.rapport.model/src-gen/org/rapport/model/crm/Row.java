/**
 */
package org.rapport.model.crm;

import java.util.UUID;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Row</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of a root that has a key of its own, so that a change of it can be told from its removal.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.Row#getId <em>Id</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getRow()
 * @model abstract="true"
 *        annotation="http://rapport.org/crm/text en='Row' fr='Ligne' en.plural='Rows' fr.plural='Lignes'"
 * @generated
 */
public interface Row extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of the row, unique within its root, given by whoever makes the row.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(UUID)
	 * @see org.rapport.model.crm.CrmPackage#getRow_Id()
	 * @model id="true" dataType="org.rapport.model.crm.UUID" required="true"
	 *        annotation="http://rapport.org/crm/text en='Id' fr='Identifiant'"
	 *        annotation="http://rapport.org/crm immutable='true' computed='true'"
	 * @generated
	 */
	UUID getId();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Row#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(UUID value);

} // Row
