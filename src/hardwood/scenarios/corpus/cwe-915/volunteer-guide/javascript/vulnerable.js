  return { ...STARTER_BADGE, ...answers };
}
