  const codes = [...message].map((c) => ('<>&"\''.includes(c) ? `&#${c.charCodeAt(0)};` : c));
  return `<pre class="bad">${codes.join('')}</pre>`;
}
