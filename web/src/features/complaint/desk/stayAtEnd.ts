/** How far from its end a thread still counts as read to the end, in pixels. */
const near = 40;

/** Keeps the last words in sight when what stands below them grows, such as a warning on an answer. */
export function stayAtEnd(box: HTMLElement | null) {
  if (!box) return undefined;
  let atEnd = true;
  const look = () => {
    atEnd = box.scrollHeight - box.scrollTop - box.clientHeight < near;
  };
  const observer = new ResizeObserver(() => {
    if (atEnd) box.scrollTop = box.scrollHeight;
  });
  box.addEventListener('scroll', look);
  observer.observe(box);
  return () => {
    box.removeEventListener('scroll', look);
    observer.disconnect();
  };
}
