  store(`${label}:${action}:${owner}`);
}
