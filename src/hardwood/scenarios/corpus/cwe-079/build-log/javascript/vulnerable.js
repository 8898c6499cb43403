  return '<pre class="bad">' + message + '</pre>';
}
