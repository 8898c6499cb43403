  const name = nickname.replace(/[^\p{L}\p{N} ]/gu, (sign) => `&#${sign.codePointAt(0)};`);
  return `<li>${name} <em>${points} points</em></li>`;
}
