/**
 */
package org.rapport.model.crm;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>User</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person who works with Rapport. A user who has left is deactivated, not deleted.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.crm.User#getLogin <em>Login</em>}</li>
 *   <li>{@link org.rapport.model.crm.User#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.crm.User#getTeam <em>Team</em>}</li>
 *   <li>{@link org.rapport.model.crm.User#isActive <em>Active</em>}</li>
 *   <li>{@link org.rapport.model.crm.User#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.rapport.model.crm.User#getEmail <em>Email</em>}</li>
 *   <li>{@link org.rapport.model.crm.User#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.rapport.model.crm.User#getZone <em>Zone</em>}</li>
 *   <li>{@link org.rapport.model.crm.User#getTerritories <em>Territories</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.crm.CrmPackage#getUser()
 * @model annotation="http://rapport.org/crm/text en='User' fr='Utilisateur' en.plural='Users' fr.plural='Utilisateurs'"
 *        annotation="http://rapport.org/crm setting='true' label='name' icon='circle-user'"
 * @generated
 */
public interface User extends Root {
	/**
	 * Returns the value of the '<em><b>Login</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name for signing in, lower case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Login</em>' attribute.
	 * @see #setLogin(String)
	 * @see org.rapport.model.crm.CrmPackage#getUser_Login()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Sign-in name' fr='Nom de connexion'"
	 *        annotation="http://rapport.org/crm unique='true' searchable='true' sortable='true' listed='2' length='60'"
	 * @generated
	 */
	String getLogin();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.User#getLogin <em>Login</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Login</em>' attribute.
	 * @see #getLogin()
	 * @generated
	 */
	void setLogin(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Full name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.crm.CrmPackage#getUser_Name()
	 * @model required="true"
	 *        annotation="http://rapport.org/crm/text en='Name' fr='Nom'"
	 *        annotation="http://rapport.org/crm searchable='true' sortable='true' listed='1' length='100'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.User#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Team</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The team the user works in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Team</em>' reference.
	 * @see #setTeam(Team)
	 * @see org.rapport.model.crm.CrmPackage#getUser_Team()
	 * @model resolveProxies="false"
	 *        annotation="http://rapport.org/crm/text en='Team' fr='\311quipe'"
	 *        annotation="http://rapport.org/crm listed='3' onDelete='clear'"
	 * @generated
	 */
	Team getTeam();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.User#getTeam <em>Team</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Team</em>' reference.
	 * @see #getTeam()
	 * @generated
	 */
	void setTeam(Team value);

	/**
	 * Returns the value of the '<em><b>Active</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the user may sign in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active</em>' attribute.
	 * @see #setActive(boolean)
	 * @see org.rapport.model.crm.CrmPackage#getUser_Active()
	 * @model default="true"
	 *        annotation="http://rapport.org/crm/text en='Active' fr='Actif'"
	 *        annotation="http://rapport.org/crm listed='4'"
	 * @generated
	 */
	boolean isActive();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.User#isActive <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active</em>' attribute.
	 * @see #isActive()
	 * @generated
	 */
	void setActive(boolean value);

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.crm.RoleLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the user may do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getUser_Roles()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='Roles' fr='R\364les'"
	 * @generated
	 */
	EList<RoleLink> getRoles();

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where notices for the user go.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see org.rapport.model.crm.CrmPackage#getUser_Email()
	 * @model annotation="http://rapport.org/crm/text en='Mail address' fr='Adresse mail'"
	 *        annotation="http://rapport.org/crm format='email' length='254'"
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.User#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language of the texts, as a BCP 47 tag such as fr-BE; empty for that of the machine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.rapport.model.crm.CrmPackage#getUser_Language()
	 * @model annotation="http://rapport.org/crm/text en='Language' fr='Langue'"
	 *        annotation="http://rapport.org/crm length='20'"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.User#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Zone in which days begin for the user, by its IANA name such as Europe/Brussels; empty for that of the machine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone</em>' attribute.
	 * @see #setZone(String)
	 * @see org.rapport.model.crm.CrmPackage#getUser_Zone()
	 * @model annotation="http://rapport.org/crm/text en='Time zone' fr='Fuseau horaire'"
	 *        annotation="http://rapport.org/crm length='60'"
	 * @generated
	 */
	String getZone();

	/**
	 * Sets the value of the '{@link org.rapport.model.crm.User#getZone <em>Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zone</em>' attribute.
	 * @see #getZone()
	 * @generated
	 */
	void setZone(String value);

	/**
	 * Returns the value of the '<em><b>Territories</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.crm.TerritoryLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The territories that the user covers, each with those inside it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Territories</em>' containment reference list.
	 * @see org.rapport.model.crm.CrmPackage#getUser_Territories()
	 * @model containment="true"
	 *        annotation="http://rapport.org/crm/text en='Territories' fr='Territoires'"
	 * @generated
	 */
	EList<TerritoryLink> getTerritories();

} // User
