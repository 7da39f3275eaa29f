/** What a framed simulator tells the page around it, so that the frame can be made as tall as its content. */
export interface HeightMessage {
  type: 'groundwork:height';
  simulator: string;
  /** CSS pixels. */
  height: number;
}

/** Only a height is told, so any page around may hear it. */
new ResizeObserver(() => {
  const simulator = document.body.dataset.simulator ?? '';
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  const message: HeightMessage = { type: 'groundwork:height', simulator, height };
  window.parent.postMessage(message, '*');
}).observe(document.documentElement);
