import { HUES, type Role, standIn } from './roles.ts';

type Variables = Record<string, unknown>;

const role = (name: Role): string => standIn(name);

/** The theme that Mermaid draws with: stand-ins for our roles, so that its output can be painted with classes. */
export function themeVariables(): Variables {
  return { ...general(), ...flow(), ...sequence(), ...gantt(), ...structure(), ...charts(), ...scales(), ...nested() };
}

function general(): Variables {
  return {
    fontFamily: 'sans-serif',
    fontSize: '16px',
    useGradient: false,
    dropShadow: 'none',
    strokeWidth: 1,
    radius: 3,
    background: role('paper'),
    textColor: role('ink'),
    titleColor: role('ink'),
    lineColor: role('line'),
    border2: role('line'),
    primaryColor: role('surface'),
    primaryTextColor: role('ink'),
    primaryBorderColor: role('line'),
    secondaryColor: role('raised'),
    secondaryTextColor: role('ink'),
    secondaryBorderColor: role('rule'),
    tertiaryColor: role('raised'),
    tertiaryTextColor: role('ink'),
    tertiaryBorderColor: role('rule'),
    noteBkgColor: role('note'),
    noteTextColor: role('ink'),
    noteBorderColor: role('rule'),
    errorBkgColor: role('raised'),
    errorTextColor: role('ink'),
  };
}

function flow(): Variables {
  return {
    nodeBkg: role('surface'),
    mainBkg: role('surface'),
    nodeBorder: role('line'),
    nodeTextColor: role('ink'),
    clusterBkg: role('raised'),
    clusterBorder: role('rule'),
    defaultLinkColor: role('line'),
    arrowheadColor: role('line'),
    edgeLabelBackground: role('paper'),
    flowContainerStroke: role('rule'),
    labelBackground: role('paper'),
    labelBackgroundColor: role('paper'),
  };
}

function sequence(): Variables {
  return {
    actorBorder: role('line'),
    actorBkg: role('surface'),
    actorTextColor: role('ink'),
    actorLineColor: role('rule'),
    labelBoxBkgColor: role('paper'),
    labelBoxBorderColor: role('rule'),
    labelTextColor: role('ink'),
    loopTextColor: role('ink'),
    signalColor: role('line'),
    signalTextColor: role('ink'),
    activationBorderColor: role('line'),
    activationBkgColor: role('paper'),
    sequenceNumberColor: role('inverse'),
    rectBkgColor: role('raised'),
  };
}

function gantt(): Variables {
  return {
    sectionBkgColor: role('raised'),
    sectionBkgColor2: role('raised'),
    altSectionBkgColor: role('paper'),
    excludeBkgColor: role('surface'),
    taskBorderColor: role('k0'),
    taskBkgColor: role('c0'),
    activeTaskBorderColor: role('k0'),
    activeTaskBkgColor: role('m0'),
    doneTaskBkgColor: role('surface'),
    doneTaskBorderColor: role('line'),
    critBorderColor: role('k1'),
    critBkgColor: role('c1'),
    gridColor: role('rule'),
    todayLineColor: 'none',
    vertLineColor: role('accent'),
    taskTextColor: role('ink'),
    taskTextOutsideColor: role('ink'),
    taskTextLightColor: role('ink'),
    taskTextDarkColor: role('ink'),
    taskTextClickableColor: role('ink'),
  };
}

function structure(): Variables {
  return {
    classText: role('ink'),
    personBorder: role('line'),
    personBkg: role('surface'),
    rowOdd: role('paper'),
    rowEven: role('raised'),
    attributeBackgroundColorOdd: role('paper'),
    attributeBackgroundColorEven: role('raised'),
    transitionColor: role('line'),
    transitionLabelColor: role('ink'),
    stateLabelColor: role('ink'),
    stateBkg: role('surface'),
    compositeBackground: role('paper'),
    altBackground: role('raised'),
    compositeTitleBackground: role('surface'),
    compositeBorder: role('line'),
    innerEndBackground: role('ink'),
    specialStateColor: role('ink'),
    stateBorder: role('line'),
    requirementBackground: role('surface'),
    requirementBorderColor: role('line'),
    requirementTextColor: role('ink'),
    relationColor: role('line'),
    relationLabelBackground: role('paper'),
    relationLabelColor: role('ink'),
    archEdgeColor: role('line'),
    archEdgeArrowColor: role('line'),
    archGroupBorderColor: role('rule'),
    archEdgeWidth: '1.5',
    archGroupBorderWidth: '1px',
    emUiFill: role('paper'),
    emUiStroke: role('rule'),
    emProcessorFill: role('c3'),
    emProcessorStroke: role('k3'),
    emReadModelFill: role('c5'),
    emReadModelStroke: role('k5'),
    emCommandFill: role('c0'),
    emCommandStroke: role('k0'),
    emEventFill: role('c1'),
    emEventStroke: role('k1'),
    emSwimlaneBackgroundOdd: role('raised'),
    emSwimlaneBackgroundStroke: role('rule'),
    emArrowhead: role('line'),
    emRelationStroke: role('line'),
  };
}

function charts(): Variables {
  return {
    pieTitleTextSize: '18px',
    pieSectionTextSize: '15px',
    pieLegendTextSize: '15px',
    pieTitleTextColor: role('ink'),
    pieSectionTextColor: role('ink'),
    pieLegendTextColor: role('ink'),
    pieStrokeColor: role('paper'),
    pieStrokeWidth: '1.5px',
    pieOuterStrokeColor: role('rule'),
    pieOuterStrokeWidth: '0px',
    pieOpacity: '1',
    quadrant1Fill: role('raised'),
    quadrant2Fill: role('paper'),
    quadrant3Fill: role('raised'),
    quadrant4Fill: role('paper'),
    quadrant1TextFill: role('muted'),
    quadrant2TextFill: role('muted'),
    quadrant3TextFill: role('muted'),
    quadrant4TextFill: role('muted'),
    quadrantPointFill: role('accent'),
    quadrantPointTextFill: role('ink'),
    quadrantXAxisTextFill: role('ink'),
    quadrantYAxisTextFill: role('ink'),
    quadrantInternalBorderStrokeFill: role('rule'),
    quadrantExternalBorderStrokeFill: role('line'),
    quadrantTitleFill: role('ink'),
    vennTitleTextColor: role('ink'),
    vennSetTextColor: role('ink'),
    wardleyEvolutionColor: role('k1'),
  };
}

/** Everything that Mermaid numbers: branches, sections, slices. Twelve and more entries go round our eight. */
function scales(): Variables {
  const variables: Variables = {
    scaleLabelColor: role('ink'),
    branchLabelColor: role('inverse'),
    tagLabelColor: role('ink'),
    tagLabelBackground: role('paper'),
    tagLabelBorder: role('line'),
    tagLabelFontSize: '12px',
    commitLabelColor: role('ink'),
    commitLabelBackground: role('paper'),
    commitLabelFontSize: '12px',
  };
  for (let index = 0; index < 12; index += 1) {
    const hue = index % HUES.length;
    variables[`cScale${index}`] = role(`c${hue}`);
    variables[`cScalePeer${index}`] = role(`k${hue}`);
    variables[`cScaleInv${index}`] = role(`k${hue}`);
    variables[`cScaleLabel${index}`] = role('ink');
    variables[`pie${index + 1}`] = role(`m${hue}`);
    variables[`venn${index + 1}`] = role(`k${hue}`);
    variables[`surface${index}`] = role('raised');
    variables[`surfacePeer${index}`] = role('rule');
    variables[`git${index}`] = role(`k${hue}`);
    variables[`gitInv${index}`] = role(`k${hue}`);
    variables[`gitBranchLabel${index}`] = role('inverse');
    variables[`fillType${index}`] = role(`c${hue}`);
  }
  return variables;
}

function nested(): Variables {
  const text = { titleColor: role('ink'), dataLabelColor: role('ink'), legendTextColor: role('ink') };
  const axes = Object.fromEntries(
    ['x', 'y'].flatMap((axis) => [
      [`${axis}AxisTitleColor`, role('ink')],
      [`${axis}AxisLabelColor`, role('ink')],
      [`${axis}AxisTickColor`, role('rule')],
      [`${axis}AxisLineColor`, role('line')],
    ]),
  );
  return {
    packet: { byteFontSize: '12px', labelFontSize: '14px', titleFontSize: '16px' },
    xyChart: {
      ...text,
      ...axes,
      backgroundColor: role('paper'),
      plotColorPalette: HUES.map((_, index) => role(`k${index}`)).join(','),
    },
    radar: {
      axisColor: role('rule'),
      axisStrokeWidth: 1,
      axisLabelFontSize: 14,
      curveOpacity: 0.5,
      curveStrokeWidth: 2,
      graticuleColor: role('rule'),
      graticuleStrokeWidth: 1,
      graticuleOpacity: 0,
      legendBoxSize: 12,
      legendFontSize: 14,
    },
    wardley: {
      backgroundColor: role('paper'),
      axisColor: role('line'),
      axisTextColor: role('ink'),
      gridColor: role('rule'),
      componentFill: role('paper'),
      componentStroke: role('line'),
      componentLabelColor: role('ink'),
      linkStroke: role('line'),
      evolutionStroke: role('k1'),
      annotationStroke: role('line'),
      annotationTextColor: role('ink'),
      annotationFill: role('paper'),
    },
    cynefin: {
      domainFontSize: 16,
      itemFontSize: 13,
      boundaryColor: role('line'),
      boundaryWidth: 1,
      cliffColor: role('k1'),
      cliffWidth: 2,
      arrowColor: role('line'),
      arrowWidth: 1,
      complexBg: role('c5'),
      complicatedBg: role('c0'),
      chaoticBg: role('c4'),
      clearBg: role('c7'),
      confusionBg: role('surface'),
      textColor: role('ink'),
      labelColor: role('ink'),
    },
  };
}
