// While somebody types, the list of dossiers that the caller may mean is asked anew. Without script there is a button for it.
(function () {
  const form = document.getElementById('note');
  const found = document.getElementById('found');
  const asked = ['dossier', 'complainant.name', 'complainant.telephone', 'complainant.mail'];
  let waiting = null;
  let latest = 0;

  async function look() {
    const mine = ++latest;
    try {
      const answer = await fetch(form.dataset.candidates, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
      // an older answer that comes later would show dossiers of somebody else
      if (answer.ok && mine === latest) {
        found.innerHTML = await answer.text();
      }
    } catch (away) {
      // the button is still there
    }
  }

  form.addEventListener('input', function (event) {
    if (asked.includes(event.target.name)) {
      clearTimeout(waiting);
      waiting = setTimeout(look, 300);
    }
  });
})();
