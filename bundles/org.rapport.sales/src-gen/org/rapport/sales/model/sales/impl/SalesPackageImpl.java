/**
 */
package org.rapport.sales.model.sales.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.rapport.model.crm.CrmPackage;

import org.rapport.sales.model.sales.Opportunity;
import org.rapport.sales.model.sales.Pipeline;
import org.rapport.sales.model.sales.SalesFactory;
import org.rapport.sales.model.sales.SalesPackage;
import org.rapport.sales.model.sales.Stage;
import org.rapport.sales.model.sales.StageOutcome;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class SalesPackageImpl extends EPackageImpl implements SalesPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pipelineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass opportunityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stageOutcomeEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.rapport.sales.model.sales.SalesPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private SalesPackageImpl() {
		super(eNS_URI, SalesFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link SalesPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static SalesPackage init() {
		if (isInited) return (SalesPackage)EPackage.Registry.INSTANCE.getEPackage(SalesPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredSalesPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		SalesPackageImpl theSalesPackage = registeredSalesPackage instanceof SalesPackageImpl ? (SalesPackageImpl)registeredSalesPackage : new SalesPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		CrmPackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theSalesPackage.createPackageContents();

		// Initialize created meta-data
		theSalesPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theSalesPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(SalesPackage.eNS_URI, theSalesPackage);
		return theSalesPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPipeline() {
		return pipelineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPipeline_Name() {
		return (EAttribute)pipelineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStage() {
		return stageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStage_Pipeline() {
		return (EReference)stageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStage_Name() {
		return (EAttribute)stageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStage_Position() {
		return (EAttribute)stageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStage_Probability() {
		return (EAttribute)stageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStage_Outcome() {
		return (EAttribute)stageEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOpportunity() {
		return opportunityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpportunity_Name() {
		return (EAttribute)opportunityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOpportunity_Account() {
		return (EReference)opportunityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOpportunity_Contact() {
		return (EReference)opportunityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpportunity_Amount() {
		return (EAttribute)opportunityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOpportunity_Stage() {
		return (EReference)opportunityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpportunity_Probability() {
		return (EAttribute)opportunityEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpportunity_ExpectedClose() {
		return (EAttribute)opportunityEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpportunity_NextStep() {
		return (EAttribute)opportunityEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpportunity_Notes() {
		return (EAttribute)opportunityEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStageOutcome() {
		return stageOutcomeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SalesFactory getSalesFactory() {
		return (SalesFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		pipelineEClass = createEClass(PIPELINE);
		createEAttribute(pipelineEClass, PIPELINE__NAME);

		stageEClass = createEClass(STAGE);
		createEReference(stageEClass, STAGE__PIPELINE);
		createEAttribute(stageEClass, STAGE__NAME);
		createEAttribute(stageEClass, STAGE__POSITION);
		createEAttribute(stageEClass, STAGE__PROBABILITY);
		createEAttribute(stageEClass, STAGE__OUTCOME);

		opportunityEClass = createEClass(OPPORTUNITY);
		createEAttribute(opportunityEClass, OPPORTUNITY__NAME);
		createEReference(opportunityEClass, OPPORTUNITY__ACCOUNT);
		createEReference(opportunityEClass, OPPORTUNITY__CONTACT);
		createEAttribute(opportunityEClass, OPPORTUNITY__AMOUNT);
		createEReference(opportunityEClass, OPPORTUNITY__STAGE);
		createEAttribute(opportunityEClass, OPPORTUNITY__PROBABILITY);
		createEAttribute(opportunityEClass, OPPORTUNITY__EXPECTED_CLOSE);
		createEAttribute(opportunityEClass, OPPORTUNITY__NEXT_STEP);
		createEAttribute(opportunityEClass, OPPORTUNITY__NOTES);

		// Create enums
		stageOutcomeEEnum = createEEnum(STAGE_OUTCOME);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		CrmPackage theCrmPackage = (CrmPackage)EPackage.Registry.INSTANCE.getEPackage(CrmPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		pipelineEClass.getESuperTypes().add(theCrmPackage.getRoot());
		stageEClass.getESuperTypes().add(theCrmPackage.getRoot());
		opportunityEClass.getESuperTypes().add(theCrmPackage.getRoot());

		// Initialize classes, features, and operations; add parameters
		initEClass(pipelineEClass, Pipeline.class, "Pipeline", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPipeline_Name(), ecorePackage.getEString(), "name", null, 1, 1, Pipeline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stageEClass, Stage.class, "Stage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getStage_Pipeline(), this.getPipeline(), null, "pipeline", null, 1, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStage_Name(), ecorePackage.getEString(), "name", null, 1, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStage_Position(), ecorePackage.getEIntegerObject(), "position", null, 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStage_Probability(), ecorePackage.getEIntegerObject(), "probability", null, 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStage_Outcome(), this.getStageOutcome(), "outcome", "open", 0, 1, Stage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(opportunityEClass, Opportunity.class, "Opportunity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOpportunity_Name(), ecorePackage.getEString(), "name", null, 1, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOpportunity_Account(), theCrmPackage.getAccount(), null, "account", null, 0, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOpportunity_Contact(), theCrmPackage.getContact(), null, "contact", null, 0, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpportunity_Amount(), theCrmPackage.getMoney(), "amount", null, 0, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOpportunity_Stage(), this.getStage(), null, "stage", null, 1, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpportunity_Probability(), ecorePackage.getEIntegerObject(), "probability", null, 0, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpportunity_ExpectedClose(), theCrmPackage.getDate(), "expectedClose", null, 0, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpportunity_NextStep(), ecorePackage.getEString(), "nextStep", null, 0, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpportunity_Notes(), ecorePackage.getEString(), "notes", null, 0, 1, Opportunity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(stageOutcomeEEnum, StageOutcome.class, "StageOutcome");
		addEEnumLiteral(stageOutcomeEEnum, StageOutcome.OPEN);
		addEEnumLiteral(stageOutcomeEEnum, StageOutcome.WON);
		addEEnumLiteral(stageOutcomeEEnum, StageOutcome.LOST);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://rapport.org/crm
		createCrmAnnotations();
		// http://rapport.org/crm/text
		createTextAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://rapport.org/crm</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createCrmAnnotations() {
		String source = "http://rapport.org/crm";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "types", "short"
		   });
		addAnnotation
		  (pipelineEClass,
		   source,
		   new String[] {
			   "label", "name",
			   "icon", "filter"
		   });
		addAnnotation
		  (getPipeline_Name(),
		   source,
		   new String[] {
			   "unique", "true",
			   "searchable", "true",
			   "sortable", "true",
			   "listed", "1",
			   "length", "100"
		   });
		addAnnotation
		  (stageEClass,
		   source,
		   new String[] {
			   "label", "name",
			   "icon", "flag"
		   });
		addAnnotation
		  (getStage_Pipeline(),
		   source,
		   new String[] {
			   "listed", "2",
			   "onDelete", "refuse"
		   });
		addAnnotation
		  (getStage_Name(),
		   source,
		   new String[] {
			   "searchable", "true",
			   "sortable", "true",
			   "listed", "1",
			   "length", "100"
		   });
		addAnnotation
		  (getStage_Position(),
		   source,
		   new String[] {
			   "sortable", "true",
			   "listed", "3",
			   "min", "1"
		   });
		addAnnotation
		  (getStage_Probability(),
		   source,
		   new String[] {
			   "listed", "4",
			   "min", "0",
			   "max", "100",
			   "unit", "%"
		   });
		addAnnotation
		  (getStage_Outcome(),
		   source,
		   new String[] {
			   "listed", "5"
		   });
		addAnnotation
		  (opportunityEClass,
		   source,
		   new String[] {
			   "label", "name",
			   "icon", "handshake",
			   "shortcut", "D"
		   });
		addAnnotation
		  (getOpportunity_Name(),
		   source,
		   new String[] {
			   "searchable", "true",
			   "sortable", "true",
			   "indexed", "true",
			   "listed", "1",
			   "section", "identity",
			   "width", "2",
			   "length", "200"
		   });
		addAnnotation
		  (getOpportunity_Account(),
		   source,
		   new String[] {
			   "listed", "10",
			   "section", "identity",
			   "onDelete", "refuse",
			   "width", "2"
		   });
		addAnnotation
		  (getOpportunity_Contact(),
		   source,
		   new String[] {
			   "section", "identity",
			   "onDelete", "clear",
			   "width", "2"
		   });
		addAnnotation
		  (getOpportunity_Amount(),
		   source,
		   new String[] {
			   "sortable", "true",
			   "listed", "20",
			   "section", "terms"
		   });
		addAnnotation
		  (getOpportunity_Stage(),
		   source,
		   new String[] {
			   "listed", "30",
			   "section", "terms",
			   "onDelete", "refuse"
		   });
		addAnnotation
		  (getOpportunity_Probability(),
		   source,
		   new String[] {
			   "sortable", "true",
			   "listed", "40",
			   "section", "terms",
			   "min", "0",
			   "max", "100",
			   "unit", "%"
		   });
		addAnnotation
		  (getOpportunity_ExpectedClose(),
		   source,
		   new String[] {
			   "sortable", "true",
			   "indexed", "true",
			   "listed", "50",
			   "section", "terms"
		   });
		addAnnotation
		  (getOpportunity_NextStep(),
		   source,
		   new String[] {
			   "searchable", "true",
			   "listed", "60",
			   "section", "terms",
			   "width", "2"
		   });
		addAnnotation
		  (getOpportunity_Notes(),
		   source,
		   new String[] {
			   "multiline", "true",
			   "searchable", "true",
			   "section", "terms",
			   "width", "4"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://rapport.org/crm/text</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createTextAnnotations() {
		String source = "http://rapport.org/crm/text";
		addAnnotation
		  (stageOutcomeEEnum,
		   source,
		   new String[] {
			   "en", "State",
			   "fr", "\u00c9tat"
		   });
		addAnnotation
		  (stageOutcomeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Open",
			   "fr", "Ouverte"
		   });
		addAnnotation
		  (stageOutcomeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Won",
			   "fr", "Gagn\u00e9e"
		   });
		addAnnotation
		  (stageOutcomeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Lost",
			   "fr", "Perdue"
		   });
		addAnnotation
		  (pipelineEClass,
		   source,
		   new String[] {
			   "en", "Pipeline",
			   "fr", "Pipeline",
			   "en.plural", "Pipelines",
			   "fr.plural", "Pipelines"
		   });
		addAnnotation
		  (getPipeline_Name(),
		   source,
		   new String[] {
			   "en", "Name",
			   "fr", "Nom"
		   });
		addAnnotation
		  (stageEClass,
		   source,
		   new String[] {
			   "en", "Stage",
			   "fr", "\u00c9tape",
			   "en.plural", "Stages",
			   "fr.plural", "\u00c9tapes"
		   });
		addAnnotation
		  (getStage_Pipeline(),
		   source,
		   new String[] {
			   "en", "Pipeline",
			   "fr", "Pipeline"
		   });
		addAnnotation
		  (getStage_Name(),
		   source,
		   new String[] {
			   "en", "Name",
			   "fr", "Nom"
		   });
		addAnnotation
		  (getStage_Position(),
		   source,
		   new String[] {
			   "en", "Position",
			   "fr", "Position"
		   });
		addAnnotation
		  (getStage_Probability(),
		   source,
		   new String[] {
			   "en", "Probability",
			   "fr", "Probabilit\u00e9"
		   });
		addAnnotation
		  (getStage_Outcome(),
		   source,
		   new String[] {
			   "en", "State",
			   "fr", "\u00c9tat"
		   });
		addAnnotation
		  (opportunityEClass,
		   source,
		   new String[] {
			   "en", "Deal",
			   "fr", "Affaire",
			   "en.plural", "Deals",
			   "fr.plural", "Affaires"
		   });
		addAnnotation
		  (getOpportunity_Name(),
		   source,
		   new String[] {
			   "en", "Name",
			   "fr", "Nom"
		   });
		addAnnotation
		  (getOpportunity_Account(),
		   source,
		   new String[] {
			   "en", "Account",
			   "fr", "Compte"
		   });
		addAnnotation
		  (getOpportunity_Contact(),
		   source,
		   new String[] {
			   "en", "Contact",
			   "fr", "Contact"
		   });
		addAnnotation
		  (getOpportunity_Amount(),
		   source,
		   new String[] {
			   "en", "Amount",
			   "fr", "Montant"
		   });
		addAnnotation
		  (getOpportunity_Stage(),
		   source,
		   new String[] {
			   "en", "Stage",
			   "fr", "\u00c9tape"
		   });
		addAnnotation
		  (getOpportunity_Probability(),
		   source,
		   new String[] {
			   "en", "Probability",
			   "fr", "Probabilit\u00e9"
		   });
		addAnnotation
		  (getOpportunity_ExpectedClose(),
		   source,
		   new String[] {
			   "en", "Expected close",
			   "fr", "Cl\u00f4ture pr\u00e9vue"
		   });
		addAnnotation
		  (getOpportunity_NextStep(),
		   source,
		   new String[] {
			   "en", "Next step",
			   "fr", "Prochaine action"
		   });
		addAnnotation
		  (getOpportunity_Notes(),
		   source,
		   new String[] {
			   "en", "Notes",
			   "fr", "Notes"
		   });
	}

} //SalesPackageImpl
