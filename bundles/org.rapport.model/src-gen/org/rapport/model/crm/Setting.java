/**
 */
package org.rapport.model.crm;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A setting of the base, a team or a user.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.Setting#getKey <em>Key</em>}</li>
 *   <li>{@link org.rapport.model.crm.Setting#getLevel <em>Level</em>}</li>
 *   <li>{@link org.rapport.model.crm.Setting#getTeam <em>Team</em>}</li>
 *   <li>{@link org.rapport.model.crm.Setting#getUser <em>User</em>}</li>
 *   <li>{@link org.rapport.model.crm.Setting#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getSetting()
 * @model annotation="http://rapport.org/crm/text en='Setting' fr='R\351glage' en.plural='Settings' fr.plural='R\351glages'"
 *        annotation="http://rapport.org/crm label='key' icon='settings' setting='true'"
 * @generated
 */
public interface Setting extends Root {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the setting, such as company.name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.rapport.model.crm.CrmPackage#getSetting_Key()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Key' fr='Cl\351'"
	 *        annotation="http://rapport.org/crm searchable='true' sortable='true' indexed='true' listed='1' length='200' width='2'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Setting#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.rapport.model.crm.SettingLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For whom it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.rapport.model.crm.SettingLevel
	 * @see #setLevel(SettingLevel)
	 * @see org.rapport.model.crm.CrmPackage#getSetting_Level()
	 * @model annotation="http://rapport.org/crm/text en='Level' fr='Niveau'"
	 *        annotation="http://rapport.org/crm listed='2'"
	 * @generated
	 */
	SettingLevel getLevel();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Setting#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.rapport.model.crm.SettingLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(SettingLevel value);

	/**
	 * Returns the value of the '<em><b>Team</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The team, at the level of a team.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Team</em>' reference.
	 * @see #setTeam(Team)
	 * @see org.rapport.model.crm.CrmPackage#getSetting_Team()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/crm/text en='Team' fr='\311quipe'"
	 *        annotation="http://rapport.org/crm listed='3' onDelete='cascade'"
	 * @generated
	 */
	Team getTeam();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Setting#getTeam <em>Team</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Team</em>' reference.
	 * @see #getTeam()
	 * @generated
	 */
	void setTeam(Team value);

	/**
	 * Returns the value of the '<em><b>User</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The user, at the level of a user.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>User</em>' reference.
	 * @see #setUser(User)
	 * @see org.rapport.model.crm.CrmPackage#getSetting_User()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/crm/text en='User' fr='Utilisateur'"
	 *        annotation="http://rapport.org/crm listed='4' onDelete='cascade'"
	 * @generated
	 */
	User getUser();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Setting#getUser <em>User</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>User</em>' reference.
	 * @see #getUser()
	 * @generated
	 */
	void setUser(User value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value as a text; numbers and lists as JSON.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.rapport.model.crm.CrmPackage#getSetting_Value()
	 * @model annotation="http://rapport.org/crm/text en='Value' fr='Valeur'"
	 *        annotation="http://rapport.org/crm listed='5' multiline='true' width='4'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.Setting#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // Setting
