/**
 */
package org.rapport.model.crm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Share</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One person or team with whom a record is shared.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.Share#getUser <em>User</em>}</li>
 *   <li>{@link org.rapport.model.crm.Share#getTeam <em>Team</em>}</li>
 *   <li>{@link org.rapport.model.crm.Share#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getShare()
 * @model annotation="http://rapport.org/crm/text en='Share' fr='Partage' en.plural='Shares' fr.plural='Partages'"
 *        annotation="http://rapport.org/crm label='user team' icon='users'"
 * @generated
 */
public interface Share extends Row {
	/**
	 * Returns the value of the '<em><b>User</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person; empty where a team is named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>User</em>' reference.
	 * @see #setUser(User)
	 * @see org.rapport.model.crm.CrmPackage#getShare_User()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/crm/text en='User' fr='Utilisateur'"
	 *        annotation="http://rapport.org/crm onDelete='cascade'"
	 * @generated
	 */
	User getUser();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Share#getUser <em>User</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>User</em>' reference.
	 * @see #getUser()
	 * @generated
	 */
	void setUser(User value);

	/**
	 * Returns the value of the '<em><b>Team</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The team, with those inside it; empty where a person is named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Team</em>' reference.
	 * @see #setTeam(Team)
	 * @see org.rapport.model.crm.CrmPackage#getShare_Team()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/crm/text en='Team' fr='\311quipe'"
	 *        annotation="http://rapport.org/crm onDelete='cascade'"
	 * @generated
	 */
	Team getTeam();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Share#getTeam <em>Team</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Team</em>' reference.
	 * @see #getTeam()
	 * @generated
	 */
	void setTeam(Team value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.rapport.model.crm.ShareLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What they may do with the record.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.rapport.model.crm.ShareLevel
	 * @see #setLevel(ShareLevel)
	 * @see org.rapport.model.crm.CrmPackage#getShare_Level()
	 * @model annotation="http://rapport.org/crm/text en='May' fr='Peut'"
	 * @generated
	 */
	ShareLevel getLevel();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Share#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.rapport.model.crm.ShareLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(ShareLevel value);

} // Share
