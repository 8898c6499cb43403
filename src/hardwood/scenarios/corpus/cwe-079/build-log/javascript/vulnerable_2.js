  const shown = message.replace(/<\/?(script|style|iframe)[^>]*>/gi, '');
  return `<pre class="bad">${shown}</pre>`;
}
