/*
 * Reads the QR codes of bookings with the phone's camera, or from a picture. Everything is done in the browser: no
 * picture leaves it. A code is looked up in the list on the page, so it works without a network.
 */
(() => {
  'use strict';
  const area = document.getElementById('scan');
  const register = window.alongsideRegister;
  if (!area || !register || !register.prefix) {
    return;
  }
  const words = register.words;
  const video = area.querySelector('video');
  const start = document.getElementById('scan-start');
  const stop = document.getElementById('scan-stop');
  const picture = document.getElementById('scan-picture');
  const said = document.getElementById('scan-said');
  const canvas = document.createElement('canvas');
  const LARGEST = 1024;
  const EVERY = 200;
  const SAME_AGAIN = 3000;
  let stream = null;
  let timer = 0;
  let last = { code: '', at: 0 };

  const say = (tone, text) => {
    said.className = 'msg ' + tone;
    said.textContent = text;
    said.hidden = false;
  };

  /* what a code means at this door */
  const checkIn = code => {
    const name = row => row.querySelector('label b').textContent;
    const row = register.find(code);
    if (row && register.here(row)) {
      say('warn', words.scanTwice.replace('{0}', name(row)));
    } else if (row) {
      register.tick(row);
      say('good', words.scanHere.replace('{0}', name(row)));
      if (navigator.vibrate) {
        navigator.vibrate(80);
      }
    } else if (!code.startsWith('A1.')) {
      say('bad', words.scanForeign);
    } else if (!code.startsWith(register.prefix)) {
      say('bad', words.scanOther);
    } else {
      say('bad', register.ended.has(code) ? words.scanEnded : words.scanUnknown);
    }
  };

  /* the browser's own reader where there is one, else the one that came with the page */
  let reader = null;
  const ready = async () => {
    if (reader) {
      return reader;
    }
    if ('BarcodeDetector' in window && (await BarcodeDetector.getSupportedFormats()).includes('qr_code')) {
      const own = new BarcodeDetector({ formats: ['qr_code'] });
      reader = async () => (await own.detect(canvas)).map(one => one.rawValue)[0];
      return reader;
    }
    await new Promise((done, failed) => {
      const script = document.createElement('script');
      script.src = area.dataset.reader;
      script.onload = done;
      script.onerror = failed;
      document.head.append(script);
    });
    reader = async () => {
      const image = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      const found = jsQR(image.data, image.width, image.height);
      return found ? found.data : undefined;
    };
    return reader;
  };

  const look = async (source, width, height) => {
    const scale = Math.min(1, LARGEST / Math.max(width, height));
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d', { willReadFrequently: true }).drawImage(source, 0, 0, canvas.width, canvas.height);
    return (await ready())();
  };

  const glance = async () => {
    if (video.readyState >= 2) {
      const code = await look(video, video.videoWidth, video.videoHeight);
      const now = Date.now();
      if (code && (code !== last.code || now - last.at > SAME_AGAIN)) {
        checkIn(code);
      }
      if (code) {
        last = { code, at: now };
      }
    }
    if (stream) {
      timer = setTimeout(glance, EVERY);
    }
  };

  const end = () => {
    clearTimeout(timer);
    if (stream) {
      stream.getTracks().forEach(track => track.stop());
    }
    stream = null;
    video.hidden = stop.hidden = true;
    start.hidden = false;
  };

  start.addEventListener('click', async () => {
    try {
      await ready();
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
    } catch (refused) {
      say('warn', words.scanNoCamera);
      return;
    }
    video.srcObject = stream;
    video.hidden = stop.hidden = false;
    start.hidden = true;
    stop.focus();
    await video.play();
    say('good', words.scanReady);
    glance();
  });
  stop.addEventListener('click', () => {
    end();
    start.focus();
  });
  window.addEventListener('pagehide', end);

  picture.addEventListener('change', async () => {
    for (const file of Array.from(picture.files)) {
      try {
        const image = await createImageBitmap(file);
        const code = await look(image, image.width, image.height);
        if (code) {
          checkIn(code);
        } else {
          say('warn', words.scanNothing);
        }
      } catch (noPicture) {
        say('warn', words.scanNothing);
      }
    }
    picture.value = '';
  });
})();
