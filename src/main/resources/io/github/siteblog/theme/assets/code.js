/* Gives every code block a button that copies its text. Without this script, or without a clipboard, there is none. */
(() => {
  if (!navigator.clipboard) return;

  const words = document.currentScript.dataset;

  const status = document.createElement('p');
  status.className = 'copy-status';
  status.setAttribute('role', 'status');
  document.body.append(status);

  const boxOf = pre => {
    const figure = pre.closest('figure.code');
    if (figure) return figure;
    const box = document.createElement('div');
    box.className = 'code';
    pre.replaceWith(box);
    box.append(pre);
    return box;
  };

  const copy = async (code, button) => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      status.textContent = button.textContent = words.copied;
    } catch {
      getSelection().selectAllChildren(code);
      status.textContent = button.textContent = words.press;
    }
    setTimeout(() => { button.textContent = words.copy; status.textContent = ''; }, 2000);
  };

  for (const code of document.querySelectorAll('pre > code')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = words.copy;
    button.addEventListener('click', () => copy(code, button));
    boxOf(code.parentElement).append(button);
  }
})();
