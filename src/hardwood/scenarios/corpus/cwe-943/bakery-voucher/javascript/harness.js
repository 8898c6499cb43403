function issue(rows) {
  for (const [code, percent, used] of rows) vouchers.add({ code, percent, used });
}

function used() {
  return vouchers.documents.filter((voucher) => voucher.used).map((voucher) => voucher.code);
}

function post(text) {
  return price(JSON.parse(text)).discount;
}
