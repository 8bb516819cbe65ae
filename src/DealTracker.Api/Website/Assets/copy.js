// A button to copy each text that is made for it.
export function watchCopies() {
  for (const field of document.querySelectorAll('.copy input:not([data-button])')) {
    field.dataset.button = 'true';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    const label = document.querySelector(`label[for="${field.id}"]`).textContent;
    button.setAttribute('aria-label', `Copy ${label}`);
    button.addEventListener('click', async () => {
      button.textContent = await copy(field) ? 'Copied' : 'Press Ctrl+C';
      setTimeout(() => { button.textContent = 'Copy'; }, 2000);
    });
    field.after(button);
  }
}

// Browsers without a clipboard, or pages without https, leave the text selected.
async function copy(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
