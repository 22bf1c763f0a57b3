/* Shows the comments on a post, which giscus.app serves, when a reader asks for them. */
(() => {
  const section = document.querySelector('section.comments');
  const button = section.querySelector('button');
  button.hidden = false;
  button.addEventListener('click', () => {
    const script = document.createElement('script');
    script.src = 'https://giscus.app/client.js';
    script.crossOrigin = 'anonymous';
    Object.assign(script.dataset, section.dataset, {
      mapping: 'pathname', strict: '1', reactionsEnabled: '1', inputPosition: 'top', lang: document.documentElement.lang,
      theme: {light: 'light', dark: 'dark'}[document.querySelector('meta[name=color-scheme]').content] || 'preferred_color_scheme'
    });
    button.replaceWith(script);
  });
})();
